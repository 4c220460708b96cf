/**
 * A kind's descriptions of its pictures in the language of a story: messages with placeholders, one
 * for each plural category where something is counted. For sentences, tables and names made on the
 * server; texts within the picture itself come to the browser as finished params.
 */
import { localeOf, punctuationOf } from '../../../story/locale.ts';
import type { Status } from '../../../story/scene.ts';
import { statusWords } from '../../../story/status-words.ts';
import { readDate } from '../../../story/script/dates.ts';
import { dateText } from './dates.ts';
import { numberPrinter } from './print-number.ts';
import { de as kitDe } from './words.de.ts';
import { en as kitEn } from './words.en.ts';
import { zhHans as kitZhHans } from './words.zh-Hans.ts';

/** A message, or one for each plural category of the value `count`. */
export type Message = string | { readonly one?: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;
/** A translation has every message of the English original. */
export type Translation<W> = { readonly [key in keyof W]: Message };
/** A kind's messages in every supported language; other languages use English. */
export interface Languages<W> {
  readonly en: W;
  readonly de: Translation<W>;
  readonly 'zh-Hans': Translation<W>;
}

type KitWords = typeof kitEn;
/** Numbers are printed in the language's format. */
export type Say<W = unknown> = (
  key: Extract<keyof W | keyof KitWords, string>,
  values?: Readonly<Record<string, string | number>>,
) => string;

const KIT: Languages<KitWords> = { en: kitEn, de: kitDe, 'zh-Hans': kitZhHans };

function languageOf(lang: string): keyof Languages<unknown> {
  const [language] = lang.toLowerCase().split('-', 1);
  return language === 'zh' ? 'zh-Hans' : language === 'de' ? 'de' : 'en';
}

/** The messages of a kind together with those of the kit, in one language. */
export function sayer<W>(words: Languages<W>, lang: string): Say<W> {
  const language = languageOf(lang);
  const known = { ...KIT[language], ...words[language] } as Messages;
  const print = numberPrinter(lang);
  return (key, values = {}) => {
    const message = known[key] ?? key;
    const { count } = values;
    const isOne =
      typeof message !== 'string' &&
      new Intl.PluralRules(localeOf(lang)).select(Number(count)) === 'one';
    const text = typeof message === 'string' ? message : (isOne && message.one) || message.other;
    return text.replace(/\{(\w+)\}/g, (all, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? print(value) : (value ?? all);
    });
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
  noted(text, statusWords(lang)[status], lang);

/** A number with its date: 34 mm in 2019, in July 2019, on 16 July 2019. */
export function sayDated(say: Say, value: string, x: string, lang: string): string {
  const isDay = readDate(x)?.day !== undefined;
  return say(isDay ? 'valueOn' : 'valueIn', { value, date: dateText(x, lang) });
}
