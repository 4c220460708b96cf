/** The six-character code of a class: written on a board, read aloud, typed on a phone. */

/** 28 characters: without 0 O, 1 I L; of 5 S, 8 B, 2 Z only the digits. */
export const SYMBOLS = '23456789ACDEFGHJKMNPQRTUVWXY';
export const CODE_LENGTH = 6;

const CODE = new RegExp(`^[${SYMBOLS}]{${CODE_LENGTH}}$`);
/** Consonant, vowel, letter: codes that contain this might spell an embarrassing word. */
const SYLLABLE = /[C-DF-HJ-NP-TV-Y][AEU][A-Y]/;

/** The code that a person typed, or undefined; case, spaces and hyphens are ignored. */
export function readCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return CODE.test(code) ? code : undefined;
}

/** In two groups, as codes are read aloud. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Whether a code contains no syllable. */
export const isPlain = (code: string): boolean => !SYLLABLE.test(code);

/**
 * A code from at least eight uniformly random bytes. 28^6 does not divide 2^64, but the resulting bias is only
 * one part in 10^10.
 */
export function codeFrom(bytes: Uint8Array): string {
  let left = bytes.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = '';
  for (let i = 0; i < CODE_LENGTH; i++) {
    code += SYMBOLS[Number(left % BigInt(SYMBOLS.length))] ?? '';
    left /= BigInt(SYMBOLS.length);
  }
  return code;
}
