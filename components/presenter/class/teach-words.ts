import type { teachMessages } from '../../ui/messages.teach.en.ts';

/** The interface's words for who leads a class, as they stand in the messages. */
type Plain<T> = { readonly [key in keyof T]: T[key] extends string ? string : Plain<T[key]> };
export type TeachWords = Plain<typeof teachMessages>;

/** The sentence of a reason, whatever the server called it. */
export function faultOf(words: TeachWords, why: string): string {
  const known = Object.entries(words.fault).find(([name]) => name === why)?.[1];
  return known ?? words.fault.other;
}

/** In two halves, as codes are read aloud. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
