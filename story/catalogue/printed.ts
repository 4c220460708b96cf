/** The words that the compiler prints, and how certain numbers are. */
import { servedBy } from './languages.ts';
import { printed } from './printed.g.ts';

/** English if there is no translation yet. */
export const printedWords = (lang: string) => printed[servedBy(printed, lang)];
