/**
 * A kind's descriptions of its pictures in the language of a story: messages with placeholders, one
 * for each plural category where something is counted. For sentences, tables and names made on the
 * server; texts within the picture itself come to the browser as finished params.
 */
import { servedBy } from '../../../story/catalogue/languages.ts';
import { printMessage } from '../../../story/catalogue/print.ts';
import { printedWords } from '../../../story/catalogue/printed.ts';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import { localeOf, punctuationOf } from '../../../story/locale.ts';
import type { Status } from '../../../story/scene.ts';
import { readDate } from '../../../story/script/dates.ts';
import { dateText } from './dates.ts';
import { numberPrinter } from './print-number.ts';

type English = (typeof scenes)['en'];
/** A kind that has words in the catalogues. */
export type Speaking = keyof English;
/** Prints some messages; numbers in the language's format. */
export type Saying<Keys extends string> = (
  key: Keys,
  values?: Readonly<Record<string, string | number>>,
) => string;
/** Prints the messages of a kind, and those of the kit. */
export type Say<K extends Speaking> = Saying<
  Extract<keyof English[K] | keyof English['kit'], string>
>;

/** The messages of a kind together with those of the kit, in one language. */
export function sayer<K extends Speaking>(kind: K, lang: string): Say<K> {
  const language = servedBy(scenes, lang);
  const messages: Readonly<Record<string, string>> = {
    ...scenes[language].kit,
    ...scenes[language][kind],
  };
  const locale = language === 'en' ? 'en' : localeOf(lang);
  const print = numberPrinter(lang);
  return (key, values) => {
    const message = messages[key] ?? key;
    if (values === undefined) return message;
    // What is counted chooses the form of its message; all other numbers are printed here.
    const ready = Object.entries(values).map(([name, value]) => {
      const isCounted = message.includes(`{${name}, plural`);
      return [name, typeof value === 'number' && !isCounted ? print(value) : value] as const;
    });
    return printMessage(message, locale, Object.fromEntries(ready));
  };
}

/** The text with a full stop, unless it ends with one. */
export const ended = (text: string, lang: string): string =>
  /[.!?。！？…]$/.test(text) ? text : text + punctuationOf(lang).stop;

/** The text with a note in brackets. */
export function noted(text: string, note: string, lang: string): string {
  const { open, close } = punctuationOf(lang);
  return text + open + note + close;
}

/** The text with the status of its number in brackets. */
export const statusNoted = (text: string, status: Status, lang: string): string =>
  noted(text, printedWords(lang).status[status], lang);

/** A number with its date: 34 mm in 2019, in July 2019, on 16 July 2019. */
export function sayDated(
  say: Saying<'valueOn' | 'valueIn'>,
  value: string,
  x: string,
  lang: string,
): string {
  const isDay = readDate(x)?.day !== undefined;
  return say(isDay ? 'valueOn' : 'valueIn', { value, date: dateText(x, lang) });
}
