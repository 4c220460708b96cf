/** A number in a text becomes a fact, which has a claim, a source and a status, and is changed in one place. */
import type { JsonObject } from '../scene.ts';

interface MadeFact {
  /** For an id. */
  readonly name: string;
  readonly fact: JsonObject;
  /** The text with the fact's mark in place of the number. */
  marked(id: string): string;
}

const NUMBER =
  /^(?<digits>\d+(?:[.,]\d+|[\u00a0\u202f\u2009’' ]\d{3}(?!\d))*)(?<percent>[ \u00a0]?%)?/;

/** The sign before decimals in a language; a point where there is no such language. */
export function decimalIn(lang: string): '.' | ',' {
  const [known = 'en'] = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? [lang] : [];
  return new Intl.NumberFormat(known).format(1.5).includes(',') ? ',' : '.';
}

/** The sentence of a text in which a place stands, as a claim has room for it. */
function sentenceAt(text: string, at: number): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const sentence = sentences.containing(at)?.segment.trim() ?? '';
  return sentence.length > 300 ? text.slice(at, at + 299).trim() : sentence;
}

/**
 * The fact that the number at `at` of a text claims, `length` letters long in words or digits. A percent sign behind it
 * belongs to it; any other unit stays in the text.
 */
export function factFromNumber(
  text: string,
  { at, length }: { readonly at: number; readonly length: number },
  { source, lang }: { readonly source: string; readonly lang: string },
): MadeFact {
  const match = NUMBER.exec(text.slice(at));
  const { digits = '', percent } = match?.groups ?? {};
  const end = at + (match ? match[0].length : length);
  const [whole = '', fraction = ''] = digits.split(decimalIn(lang));
  const number = Number(`${whole.replace(/\D/g, '')}.${fraction.replace(/\D/g, '') || '0'}`);
  const claim = sentenceAt(text, at);
  // A year beside the number is most often the time that it speaks of.
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
