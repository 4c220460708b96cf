/** Links to the other languages of a story, each in its own language. */
import { translate } from './messages.ts';

interface Edition {
  readonly lang: string;
  readonly address: string;
}

/** `zh-Hans` -> 中文: script or region are added only if two editions share a language. */
export function languageName(lang: string, all: readonly Edition[]): string {
  const { language } = new Intl.Locale(lang);
  const isShared = all.filter((one) => new Intl.Locale(one.lang).language === language).length > 1;
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(isShared ? lang : language);
  return name ?? lang;
}

/**
 * Names in Chinese characters get their final width at once: their typeface loads late and the
 * fallback is narrower, so the tools of a bar would move (bar.css).
 */
const widthOf = (name: string) =>
  /^\p{Script=Han}{2,4}$/u.test(name) ? ` han-${[...name].length}` : '';

/** Nothing if there is only one language. A link keeps the reader's position (reader/page-clicks.ts). */
export function LanguageLinks(props: {
  readonly editions: readonly Edition[];
  /** The language of this page. */
  readonly lang: string;
  readonly basePath: string;
  readonly className?: string;
  /** Whether readers whose browser prefers one of them get an offer (reader/language-offer.ts). */
  readonly offers?: boolean;
}) {
  return props.editions
    .filter(({ lang }) => lang !== props.lang)
    .map(({ lang, address }) => ({ lang, address, name: languageName(lang, props.editions) }))
    .map(({ lang, address, name }) => (
      <a
        key={lang}
        className={props.className && props.className + widthOf(name)}
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
