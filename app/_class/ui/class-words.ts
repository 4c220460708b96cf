/** The finished words that client parts of a class are handed. */
import type { classMessages } from '../../../components/ui/messages.class.en.ts';
import type { teachMessages } from '../../../components/ui/messages.teach.en.ts';

type Wide<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wide<T[K]> };
export type ClassWords = Wide<typeof classMessages>;
/** For who leads a class. */
export type TeachWords = Wide<typeof teachMessages>;

/** The sentence of a reason, whatever the server called it. */
export function faultText(words: Pick<ClassWords | TeachWords, 'fault'>, why: string): string {
  const known = Object.entries(words.fault).find(([name]) => name === why)?.[1];
  return known ?? words.fault.other;
}
