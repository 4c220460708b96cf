/** Turns a number in a text into a fact, which has a claim, a source and a status, and is changed in one place. */
import type { JsonObject } from '../scene.ts';

interface NewFact {
  /** The words to make an id from. */
  readonly name: string;
  readonly fact: JsonObject;
  /** The text with the fact's mark instead of the number. */
  marked(id: string): string;
}

const NUMBER =
  /^(?<digits>\d+(?:[.,]\d+|[\u00a0\u202f\u2009’' ]\d{3}(?!\d))*)(?<percent>[ \u00a0]?%)?/;

/** The decimal sign of a language; a point if the language is unknown. */
export function decimalIn(lang: string): '.' | ',' {
  const [known = 'en'] = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? [lang] : [];
  return new Intl.NumberFormat(known).format(1.5).includes(',') ? ',' : '.';
}

/** The sentence that contains an offset, shortened to the length of a claim. */
function sentenceAt(text: string, at: number): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const sentence = sentences.containing(at)?.segment.trim() ?? '';
  return sentence.length > 300 ? text.slice(at, at + 299).trim() : sentence;
}

/**
 * The fact for the number at `at`, `length` characters long, in words or digits. A percent sign after it is
 * included; any other unit stays in the text.
 */
export function factFromNumber(
  text: string,
  { at, length }: { readonly at: number; readonly length: number },
  { source, lang }: { readonly source: string; readonly lang: string },
): NewFact {
  const match = NUMBER.exec(text.slice(at));
  const { digits = '', percent } = match?.groups ?? {};
  const end = at + (match ? match[0].length : length);
  const [integer = '', fraction = ''] = digits.split(decimalIn(lang));
  const number = Number(`${integer.replace(/\D/g, '')}.${fraction.replace(/\D/g, '') || '0'}`);
  const claim = sentenceAt(text, at);
  // A year beside the number is usually the date that it refers to.
  const [date] =
    /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(claim.replace(text.slice(at, end), '')) ?? [];
  return {
    name: claim
      .replace(/:\w+\[[^\]]*\]|\d+/g, ' ')
      .trim()
      .split(/\s+/)
      .slice(0, 4)
      .join(' '),
    fact: {
      claim,
      value: match ? number : text.slice(at, end),
      ...(percent !== undefined && { unit: 'percent' }),
      ...((fraction.length > 2 || fraction.endsWith('0')) && {
        digits: Math.min(6, fraction.length),
      }),
      ...(match && number >= 1e6 && { compact: false }),
      ...(date !== undefined && { date }),
      status: 'measured',
      sources: [source],
    },
    marked: (id) => `${text.slice(0, at)}:fact[${id}]${text.slice(end)}`,
  };
}
