/** A text as written: blocks and marks with their places; references are not resolved yet. */
import type { TEXT_FAULTS } from './sentences.ts';

/** `start` and `end` are UTF-16 offsets in the author's string. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export const DIRECTIVES = ['fact', 'cite', 'term', 'figure', 'lang', 'plain'] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

export interface RawDirective extends Place {
  readonly type: 'directive';
  readonly name: DirectiveName;
  /** The part before the bar: an id, a language tag, or for `plain` the words themselves. */
  readonly id: string;
  /** The part after the bar, without escapes: words, or for `cite` the place in the source. */
  readonly words?: string;
  /** The offset of the id, and of the words if present. */
  readonly idStart: number;
  readonly wordsStart?: number;
}
interface RawLink extends Place {
  readonly type: 'link';
  /** A normalised https or mailto address, or `#step-id`. */
  readonly href: string;
  readonly children: readonly RawInline[];
}
export type RawInline =
  | (Place & { readonly type: 'text'; readonly text: string })
  | (Place & { readonly type: 'emphasis' | 'strong'; readonly children: readonly RawInline[] })
  | RawLink
  | RawDirective;
export type RawLine = readonly RawInline[];

/** `part` is the index in a text that is a list of strings; 0 for a single string. */
interface Block extends Place {
  readonly part: number;
}
export type RawBlock =
  | (Block & { readonly type: 'paragraph'; readonly children: RawLine })
  | (Block & {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly RawLine[];
    })
  | (Block & {
      readonly type: 'quote';
      readonly paragraphs: readonly RawLine[];
      readonly attribution?: RawLine;
    });
export type RawText = readonly RawBlock[];

/** What a text may not contain; see sentences.ts. */
export type FaultKind = keyof typeof TEXT_FAULTS;
const OF_LINKS: ReadonlySet<FaultKind> = new Set(['no-address', 'scheme', 'user-info'] as const);

export interface TextFault {
  readonly code: 'bad-text' | 'bad-link';
  readonly kind: FaultKind;
  /** The part in question, shortened: `## `, `<b>`, `javascript:`. */
  readonly value: string;
  readonly offset: number;
  readonly part: number;
}

export interface ParsedText {
  readonly blocks: RawText;
  readonly faults: readonly TextFault[];
}
export interface ParsedLine {
  readonly line: RawLine;
  readonly faults: readonly TextFault[];
}

/** The faults of one string. */
export class Faults {
  readonly list: TextFault[] = [];
  readonly source: string;
  readonly part: number;

  constructor(source: string, part: number) {
    this.source = source;
    this.part = part;
  }

  /** Adds a fault from `start` to `end`; `value` defaults to the text there. */
  add(kind: FaultKind, start: number, end: number, value = this.source.slice(start, end)): void {
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    const code = OF_LINKS.has(kind) ? 'bad-link' : 'bad-text';
    this.list.push({ code, kind, value: short, offset: start, part: this.part });
  }
}

/** The lines of a block, in order; the attribution of a quote comes last. */
export function linesOf(block: RawBlock): readonly RawLine[] {
  if (block.type === 'paragraph') return [block.children];
  if (block.type === 'list') return block.items;
  return [...block.paragraphs, ...(block.attribution ? [block.attribution] : [])];
}

/** The words of a line without resolving references: a directive's words, or else its id. */
export const wordsIn = (line: RawLine): string =>
  line
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type !== 'directive') return wordsIn(node.children);
      return node.name === 'cite' ? '' : (node.words ?? node.id);
    })
    .join('');
