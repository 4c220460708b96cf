/** Prints messages of the catalogues. */
import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { dateFormat, localeOf, numberFormat, pluralRules } from '../locale.ts';

const formats = new Map<string, IntlMessageFormat>();
const formatters: Formatters = {
  getNumberFormat: (lang, options = {}) => numberFormat(String(lang), options),
  getDateTimeFormat: (lang, options = {}) => dateFormat(String(lang), options),
  getPluralRules: (lang, options = {}) => pluralRules(String(lang), options),
};

/** A message in ICU form, in the language it is written in. Throws where a value is missing. */
export function printMessage(
  message: string,
  lang: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const key = `${lang} ${message}`;
  const format =
    formats.get(key) ?? new IntlMessageFormat(message, localeOf(lang), undefined, { formatters });
  formats.set(key, format);
  return String(format.format(values));
}
