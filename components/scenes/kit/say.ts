/**
 * What kinds say of their pictures, in the language of a story: messages with places for values, one for each plural
 * category where something is counted. For sentences, tables and names that are made on the server: what a picture
 * itself prints comes to the browser as params, finished.
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
/** What another language has to say: all that English says. */
export type Translation<W> = { readonly [key in keyof W]: Message };
/** The words of a kind in every language that kinds speak; others are told in English. */
export interface Languages<W> {
  readonly en: W;
  readonly de: Translation<W>;
  readonly 'zh-Hans': Translation<W>;
}

type KitWords = typeof kitEn;
/** Numbers are printed as the language writes them. */
export type Say<W = unknown> = (
  key: Extract<keyof W | keyof KitWords, string>,
  values?: Readonly<Record<string, string | number>>,
) => string;

const KIT: Languages<KitWords> = { en: kitEn, de: kitDe, 'zh-Hans': kitZhHans };

function languageOf(lang: string): keyof Languages<unknown> {
  const [language] = lang.toLowerCase().split('-', 1);
  return language === 'zh' ? 'zh-Hans' : language === 'de' ? 'de' : 'en';
}

/** The words of a kind and those of the kit, in one language. */
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

/** Words with a full stop, where they end without one. */
export const ended = (text: string, lang: string): string =>
  /[.!?。！？…]$/.test(text) ? text : text + punctuationOf(lang).stop;

/** Words with what is said beside them in brackets. */
export function noted(text: string, note: string, lang: string): string {
  const { open, close } = punctuationOf(lang);
  return text + open + note + close;
}

/** Words with the status of their number in brackets. */
export const statusNoted = (text: string, status: Status, lang: string): string =>
  noted(text, statusWords(lang)[status], lang);

/** A figure with its date: 34 mm in 2019, in July 2019, on 16 July 2019. */
export function sayDated(say: Say, value: string, x: string, lang: string): string {
  const isDay = readDate(x)?.day !== undefined;
  return say(isDay ? 'valueOn' : 'valueIn', { value, date: dateText(x, lang) });
}
