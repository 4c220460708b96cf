/** Which of the languages that have words serves a text. */

/** A table of messages with any strings in it. */
export type Wide<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wide<T[K]> };

const scriptsOf = new Map<string, string>();
/** `zh-CN` -> `zh-Hans`; `pt-BR` -> `pt-Latn`. */
function scriptOf(lang: string): string {
  let known = scriptsOf.get(lang);
  if (known === undefined) {
    const { language, script } = new Intl.Locale(lang).maximize();
    scriptsOf.set(lang, (known = `${language}-${script}`));
  }
  return known;
}

/** The language of `table` for a text in `lang`, a tag of BCP 47; English where nobody has translated it. */
export function servedBy<T extends { readonly en: unknown }>(
  table: T,
  lang: string,
): keyof T & string {
  const script = scriptOf(lang);
  const known = Object.keys(table) as (keyof T & string)[];
  return known.find((one) => scriptOf(one) === script) ?? 'en';
}
