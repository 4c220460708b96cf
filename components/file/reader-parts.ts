/**
 * Assembles the program of a one-file story from the parts that a build published: only those that
 * the story needs, as one classic script, since a page opened from disk can't load modules.
 */
import type { Needed } from './make.ts';

/** The condition under which a part is needed. */
export type Condition = 'canvas' | 'asks' | `kind:${string}`;

export interface Part {
  /** Address of its code: the body of a function of `require` and `module`. */
  readonly address: string;
  /** Names of the parts that it imports, statically or later. */
  readonly asks: readonly string[];
  readonly only?: Condition;
}

/** What a build published for making files in a browser. Addresses are without the site's base path. */
export interface ReaderParts {
  /** Version of Handscroll. */
  readonly version: string;
  /** Scripts before the content: the Trusted Types policy, and what has to run before the first paint. */
  readonly first: readonly string[];
  /** The part that starts. */
  readonly entry: string;
  readonly parts: Readonly<Record<string, Part>>;
  /** Style sheet with typefaces, by theme. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The style sheet for the remaining Latin letters, for words that have many of them. */
  readonly latin: string;
}

const isNeeded = (only: Condition | undefined, { kinds, canvas, asks }: Needed): boolean => {
  if (only === undefined) return true;
  if (only === 'canvas') return canvas;
  return only === 'asks' ? asks : kinds.has(only.slice('kind:'.length));
};

/** Names of the parts for a story, sorted. */
export function partsFor({ entry, parts }: ReaderParts, needed: Needed): readonly string[] {
  const requested = new Set([entry]);
  for (const name of requested)
    for (const asked of parts[name]?.asks ?? [])
      if (isNeeded(parts[asked]?.only, needed)) requested.add(asked);
  return [...requested].sort();
}

/** The parts as one script. */
export function joinParts(entry: string, codes: ReadonlyMap<string, string>): string {
  const table = [...codes].map(
    ([name, code]) => `${JSON.stringify(name)}(require,module){${code}}`,
  );
  return `(()=>{const f={${table.join(',')}},k={},r=n=>{let m=k[n];if(!m){m=k[n]={};f[n](r,m)}return m.exports};r(${JSON.stringify(entry)})})()`;
}
