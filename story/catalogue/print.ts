/** Prints messages of the catalogues. */
import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf } from '../locale.ts';

const formats = new Map<string, IntlMessageFormat>();

/** A message in ICU form, in the language it is written in. Throws where a value is missing. */
export function printMessage(
  message: string,
  lang: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const key = `${lang} ${message}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(message, localeOf(lang))));
  return String(format.format(values));
}
