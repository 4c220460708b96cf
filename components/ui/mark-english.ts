/**
 * Marks the interface's English words in what scripts draw in a page of another language, as the printer of pages does
 * (bin/press/finish-page.mjs): each message is a run of its own.
 */
const ENGLISH = /^(?:[^\p{L}\u2066]*\u2066[^\u2066\u2069]*\u2069)+[^\p{L}]*$/u;

/** Marks them from now on, if `word` of the interface is one; returns how to stop. */
export function markEnglish(word: string): (() => void) | undefined {
  if (!word.startsWith('\u2066')) return undefined;
  const marked = new WeakSet<Element>();
  const mark = (one: Element) => {
    const isEnglish = ENGLISH.test(one.getAttribute('aria-label') ?? one.textContent);
    if (!isEnglish && marked.delete(one)) one.removeAttribute('lang');
    if (!isEnglish || one.hasAttribute('lang')) return;
    marked.add(one);
    one.setAttribute('lang', 'en');
  };
  const markAll = (top: Element) => [top, ...top.querySelectorAll('*')].forEach(mark);
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element) markAll(element);
    }
  });
  const looks = { subtree: true, childList: true, characterData: true };
  observer.observe(document.body, { ...looks, attributeFilter: ['aria-label'] });
  markAll(document.body);
  return () => observer.disconnect();
}
