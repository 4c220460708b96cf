/** The finished words that client parts of a class are handed. */
import type { classMessages } from '../../../components/ui/messages.class.en.ts';

type Wide<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wide<T[K]> };
export type ClassWords = Wide<typeof classMessages>;

/** Puts values into `{name}` places. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The sentence of a reason, whatever the server called it. */
export function faultText(words: ClassWords, why: string): string {
  const known = Object.entries(words.fault).find(([name]) => name === why)?.[1];
  return known ?? words.fault.other;
}
