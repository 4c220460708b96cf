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
    .map(({ lang, address }) => (
      <a
        key={lang}
        className={props.className}
        href={props.basePath + address}
        lang={lang}
        hrefLang={lang}
        data-onward=""
        data-offer={props.offers ? translate(lang)('nav.readHere') : undefined}
      >
        {languageName(lang, props.editions)}
      </a>
    ));
}
