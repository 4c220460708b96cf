/** The six symbols that lead to a class: written on a board, read aloud, typed on a phone. */

/** 28 symbols: no 0 O, 1 I L, and of 5 S, 8 B, 2 Z the digits alone. */
export const SYMBOLS = '23456789ACDEFGHJKMNPQRTUVWXY';
export const CODE_LENGTH = 6;

const CODE = new RegExp(`^[${SYMBOLS}]{${CODE_LENGTH}}$`);
/** Letter, vowel, letter: what might spell a word that no class wants on its board. */
const SYLLABLE = /[C-DF-HJ-NP-TV-Y][AEU][A-Y]/;

/** What a person typed as a code, or undefined: case, spaces and hyphens do not matter. */
export function readCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return CODE.test(code) ? code : undefined;
}

/** In two halves, as codes are read aloud. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Whether a code is fit to be read aloud. */
export const isPlain = (code: string): boolean => !SYLLABLE.test(code);

/** A code from at least eight even bytes: 28^6 does not divide 2^64, by one part in 10^10. */
export function codeFrom(bytes: Uint8Array): string {
  let left = bytes.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = '';
  for (let i = 0; i < CODE_LENGTH; i++) {
    code += SYMBOLS[Number(left % BigInt(SYMBOLS.length))] ?? '';
    left /= BigInt(SYMBOLS.length);
  }
  return code;
}
