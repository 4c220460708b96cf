/**
 * One line that offers another language of the story, where the browser prefers it to that of this
 * page. Nothing is stored and nothing redirects; the line disappears when the reader scrolls on or
 * clicks elsewhere.
 */
const baseOf = (lang: string) => new Intl.Locale(lang).maximize();

/** Whether the language `has` serves a reader who asks for `asked`: same language and script. */
function serves(has: string, asked: string): boolean {
  const [a, b] = [baseOf(has), baseOf(asked)];
  return a.language === b.language && a.script === b.script;
}

/** Of the preferred languages, in order, the first that one of `has` serves. */
export function preferred(asked: readonly string[], has: readonly string[]): string | undefined {
  for (const tag of asked) {
    const found = has.find((lang) => serves(lang, tag));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Active until `signal` aborts. */
export function bindLanguageOffer(signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-offer]')];
  const here = document.documentElement.lang;
  const preferredLang = preferred(navigator.languages, [here, ...links.map(({ lang }) => lang)]);
  const link = links.find(({ lang }) => lang === preferredLang);
  if (!link) return;
  const line = document.createElement('a');
  line.className = 'language-offer';
  line.href = link.href;
  line.lang = link.lang;
  line.dataset['onward'] = '';
  line.textContent = link.dataset['offer'] ?? '';
  document.body.append(line);
  const gone = new AbortController();
  const remove = () => {
    line.remove();
    gone.abort();
  };
  signal.addEventListener('abort', remove, { once: true });
  const first = scrollY;
  const onScroll = () => {
    if (Math.abs(scrollY - first) > innerHeight / 2) remove();
  };
  const onPress = ({ target }: Event) => {
    if (target !== line) remove();
  };
  addEventListener('scroll', onScroll, { passive: true, signal: gone.signal });
  addEventListener('pointerdown', onPress, { signal: gone.signal });
}
