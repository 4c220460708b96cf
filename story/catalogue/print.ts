/** Prints messages of the catalogues. */
import { IntlMessageFormat } from 'intl-messageformat';
import { cached, dateFormat, numberFormat, pluralRules } from '../locale.ts';

const formatters = {
  getNumberFormat: numberFormat,
  getDateTimeFormat: dateFormat,
  getPluralRules: pluralRules,
};
const formatOf = cached(
  (locale, message: string) => new IntlMessageFormat(message, locale, undefined, { formatters }),
);

/** A message in ICU form, in the language it is written in. Throws where a value is missing. */
export const printMessage = (
  message: string,
  lang: string,
  values: Readonly<Record<string, string | number>>,
): string => String(formatOf(lang, message).format(values));
