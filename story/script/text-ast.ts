/** A text as it was written: blocks and marks with their places, nothing looked up yet. */

/** `start` and `end` are UTF-16 offsets in the string that the author wrote. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export const DIRECTIVES = ['fact', 'cite', 'term', 'figure', 'lang', 'plain'] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

export interface RawDirective extends Place {
  readonly type: 'directive';
  readonly name: DirectiveName;
  /** What stands before the bar: an id, a language tag, or for `plain` the words themselves. */
  readonly id: string;
  /** What stands behind the bar, escapes undone: words, or for `cite` the place in the source. */
  readonly words?: string;
  /** Offset of the id, and of the words if there are any. */
  readonly idStart: number;
  readonly wordsStart?: number;
}
export interface RawLink extends Place {
  readonly type: 'link';
  /** An https or mailto address, normalised, or `#step-id`. */
  readonly href: string;
  readonly children: readonly RawInline[];
}
export type RawInline =
  | (Place & { readonly type: 'text'; readonly text: string })
  | (Place & { readonly type: 'emphasis' | 'strong'; readonly children: readonly RawInline[] })
  | RawLink
  | RawDirective;
export type RawLine = readonly RawInline[];

/** `part` counts the strings of a text that is a list; 0 in a single string. */
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

/** What a text may not hold. `value` (see TextFault) says which one. */
export type FaultKind =
  | 'heading'
  | 'image'
  | 'table'
  | 'code'
  | 'html'
  /** `---` */
  | 'rule'
  /** A list, quote or paragraph inside a list item or quote. */
  | 'nested'
  /** `*`, `+` or `1)` as list markers; the value is the marker. */
  | 'list-marker'
  /** An ordered list that does not start at 1: `2015. ` at the start of a paragraph. */
  | 'list-start'
  | 'empty-item'
  /** More than one block where a line is wanted. */
  | 'blocks'
  /** `[a][b]`, `[a]: address` */
  | 'reference'
  /** `<https://...>` */
  | 'autolink'
  /** `[words](address "title")` */
  | 'link-title'
  | 'empty-link'
  /** `_words_` */
  | 'underscore'
  /** `**` that closes nothing. */
  | 'unclosed-strong'
  /** `[` or `]` without its partner. */
  | 'unclosed-bracket'
  | 'unknown-directive'
  | 'empty-directive'
  /** `:lang[ar]` without words. */
  | 'needs-words'
  /** `:figure[id|words]` */
  | 'no-words'
  /** `:fact[id]{...}` */
  | 'attributes'
  /** `::fact[id]` */
  | 'double-colon'
  /** A mark inside a link. */
  | 'in-link'
  | 'bad-language'
  /** Marks so tangled that nobody could have meant them. */
  | 'tangled'
  // bad-link
  | 'no-address'
  | 'scheme'
  | 'user-info';

export interface TextFault {
  readonly code: 'bad-text' | 'bad-link';
  readonly kind: FaultKind;
  /** The offending piece, as short as it makes sense: `## `, `<b>`, `javascript:`. */
  readonly value: string;
  readonly offset: number;
  readonly length: number;
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

export class Faults {
  readonly list: TextFault[] = [];
  readonly source: string;
  readonly part: number;

  constructor(source: string, part: number) {
    this.source = source;
    this.part = part;
  }

  /** Notes `kind` at `start` to `end`; `value` is the text found there unless given. */
  add(kind: FaultKind, start: number, end: number, value = this.source.slice(start, end)): void {
    this.#push('bad-text', kind, start, end, value);
  }

  addLink(kind: FaultKind, start: number, end: number, value: string): void {
    this.#push('bad-link', kind, start, end, value);
  }

  #push(code: TextFault['code'], kind: FaultKind, start: number, end: number, value: string) {
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    const place = { offset: start, length: Math.max(1, end - start), part: this.part };
    this.list.push({ code, kind, value: short, ...place });
  }
}
