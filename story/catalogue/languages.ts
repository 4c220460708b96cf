/** Which of the languages that have words serves a text. */
import { cached } from '../locale.ts';

/** A table of messages with any strings in it. */
export type Wide<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wide<T[K]> };

/** `zh-CN` -> `zh-Hans`; `pt-BR` -> `pt-Latn`. */
const scriptOf = cached((locale) => {
  const { language, script } = new Intl.Locale(locale).maximize();
  return `${language}-${script}`;
});

/** The language of `table` for a text in `lang`, a tag of BCP 47; English where nobody has translated it. */
export function servedBy<T extends { readonly en: unknown }>(
  table: T,
  lang: string,
): keyof T & string {
  const script = scriptOf(lang);
  const known = Object.keys(table) as (keyof T & string)[];
  return known.find((one) => scriptOf(one) === script) ?? 'en';
}
