/** The finished words that client parts of a class are handed. */
import type { Words } from '../ui/words.ts';

export type ClassWords = Words['class'];
/** For who leads a class. */
export type TeachWords = Words['teach'];

/** The sentence of a reason, whatever the server called it. */
export function faultText(words: Pick<ClassWords | TeachWords, 'fault'>, why: string): string {
  const known = Object.entries(words.fault).find(([name]) => name === why)?.[1];
  return known ?? words.fault.other;
}
