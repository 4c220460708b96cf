/** The other languages of a story, each in its own words. */
import { translate } from './messages.ts';

interface Edition {
  readonly lang: string;
  readonly address: string;
}

/** `zh-Hans` -> 中文: the script or region is said where two editions share a language. */
export function languageName(lang: string, all: readonly Edition[]): string {
  const { language } = new Intl.Locale(lang);
  const isShared = all.filter((one) => new Intl.Locale(one.lang).language === language).length > 1;
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(isShared ? lang : language);
  return name ?? lang;
}

/**
 * Names in Han have the room of their letters from the start, since their typeface comes late and what stands in is narrower:
 * the tools of a bar would move (bar.css).
 */
const roomOf = (name: string) =>
  /^\p{Script=Han}{2,4}$/u.test(name) ? ` han-${[...name].length}` : '';

/** Nothing where there is one language alone. A link keeps the reader's place (reader/page-clicks.ts). */
export function LanguageLinks(props: {
  readonly editions: readonly Edition[];
  /** The language of this page. */
  readonly lang: string;
  readonly basePath: string;
  readonly className?: string;
  /** Whether a reader whose browser asks for one of them is told (reader/language-offer.ts). */
  readonly offers?: boolean;
}) {
  return props.editions
    .filter(({ lang }) => lang !== props.lang)
    .map(({ lang, address }) => ({ lang, address, name: languageName(lang, props.editions) }))
    .map(({ lang, address, name }) => (
      <a
        key={lang}
        className={props.className && props.className + roomOf(name)}
        href={props.basePath + address}
        lang={lang}
        hrefLang={lang}
        data-onward=""
        data-offer={props.offers ? translate(lang)('nav.readHere') : undefined}
      >
        {name}
      </a>
    ));
}
