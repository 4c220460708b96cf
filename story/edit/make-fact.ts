/** A number in a text becomes a fact, which has a claim, a source and a status, and is changed in one place. */
import type { JsonObject } from '../scene.ts';

export interface MadeFact {
  /** For an id. */
  readonly name: string;
  readonly fact: JsonObject;
  /** The text with the fact's mark in place of the number. */
  marked(id: string): string;
}

const SCALES: { readonly [word: string]: number } = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const NUMBER =
  /^(?<digits>\d+(?:[.,]\d+|[\u00a0\u202f\u2009’' ]\d{3}(?!\d))*)(?:[ \u00a0](?<scale>thousand|million|billion|trillion)\b)?(?<percent>[ \u00a0]?%)?/;

/** The sign before decimals in a language. */
function decimalOf(lang: string): string {
  try {
    const parts = new Intl.NumberFormat(lang).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}

/** The sentence of a text in which a place stands, as a claim has room for it. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(
    0,
    ...[...before.matchAll(/[.!?。！？]\s+|\n+/g)].map(({ index, 0: end }) => index + end.length),
  );
  const end = /[.!?](?=\s|$)|[。！？]|\n/.exec(text.slice(at));
  const sentence = text.slice(start, end ? at + end.index + 1 : undefined).trim();
  return sentence.length > 300 ? text.slice(at, at + 299).trim() : sentence;
}

/**
 * The fact that the number at `at` of a text claims, `length` letters long in words or digits. A word for its scale and a
 * percent sign behind it belong to it; any other unit stays in the text.
 */
export function factFromNumber(
  text: string,
  { at, length }: { readonly at: number; readonly length: number },
  { source, lang }: { readonly source: string; readonly lang: string },
): MadeFact {
  const match = NUMBER.exec(text.slice(at));
  const { digits = '', scale = '', percent } = match?.groups ?? {};
  const end = at + (match ? match[0].length : length);
  const decimal = decimalOf(lang);
  const [whole = '', fraction = ''] = digits.split(decimal);
  const number = Number(`${whole.replace(/\D/g, '')}.${fraction.replace(/\D/g, '') || '0'}`);
  const value = match
    ? Number((number * (SCALES[scale] ?? 1)).toPrecision(15))
    : text.slice(at, end);
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
      value,
      ...(percent !== undefined && { unit: 'percent' }),
      ...(fraction.length > 2 || fraction.endsWith('0')
        ? { digits: Math.min(6, fraction.length) }
        : {}),
      ...(scale !== '' && number * (SCALES[scale] ?? 1) < 1e6 && { compact: true }),
      ...(match && scale === '' && number >= 1e6 && { compact: false }),
      ...(date !== undefined && { date }),
      status: 'measured',
      sources: [source],
    },
    marked: (id) => `${text.slice(0, at)}:fact[${id}]${text.slice(end)}`,
  };
}
