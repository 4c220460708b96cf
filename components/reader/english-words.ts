/** Marks English words that scripts add to a page of another language, as its printer does (bin/press/finish-page.mjs). */
const ENGLISH = /^(?:[^\p{L}\u2066]*\u2066[^\u2069]*\u2069)+[^\p{L}]*$/u;

export function bindEnglishWords(signal: AbortSignal): void {
  const { documentElement: page, body } = document;
  if (page.lang.startsWith('en') || !body.querySelector('[lang=en]')) return;
  const mark = (root: Element) => {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')])
      if (!element.hasAttribute('lang') && ENGLISH.test(element.textContent ?? ''))
        element.setAttribute('lang', 'en');
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) mark(node);
  });
  observer.observe(body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
