/**
 * The program of a file out of parts that a build published: only those that a story needs, as one classic script, since a
 * page that was opened from a disk may load no module.
 */
import type { Needed } from './make.ts';

/** What a part is for, where a story can do without. */
export type Condition = 'canvas' | 'asks' | `kind:${string}`;

export interface Part {
  /** Where its code lies: the body of a function of `require`, `module` and `exports`. */
  readonly address: string;
  /** Names of the parts that it asks for, at once or later. */
  readonly asks: readonly string[];
  readonly only?: Condition;
}

/** What a build published for whoever makes a file in a browser. Addresses are without the site's base path. */
export interface ReaderParts {
  /** Before the words: the policy of Trusted Types, and what is settled before the first paint. */
  readonly first: readonly string[];
  /** The part that starts. */
  readonly entry: string;
  readonly parts: Readonly<Record<string, Part>>;
  /** Theme -> its sheet with its typefaces in it. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The rest of the Latin letters: the sheet for many of them, and the one for few. */
  readonly latin: { readonly many: string; readonly few: string };
}

const isNeeded = (only: Condition | undefined, { kinds, canvas, asks }: Needed): boolean => {
  if (only === undefined) return true;
  if (only === 'canvas') return canvas;
  return only === 'asks' ? asks : kinds.has(only.slice('kind:'.length));
};

/** Names of the parts for a story, sorted. */
export function partsFor({ entry, parts }: ReaderParts, needed: Needed): readonly string[] {
  const wanted = new Set([entry]);
  for (const name of wanted)
    for (const asked of parts[name]?.asks ?? [])
      if (isNeeded(parts[asked]?.only, needed)) wanted.add(asked);
  return [...wanted].sort();
}

/** The parts as one script. */
export function joinParts(entry: string, codes: ReadonlyMap<string, string>): string {
  const table = [...codes].map(
    ([name, code]) => `${JSON.stringify(name)}(require,module,exports){${code}}`,
  );
  return `(()=>{const f={${table.join(',')}},k={},r=n=>{if(k[n])return k[n].exports;const m=k[n]={exports:{}};f[n](r,m,m.exports);return m.exports};r(${JSON.stringify(entry)})})()`;
}
