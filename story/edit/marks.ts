/**
 * Where the marks of a text stand, found while it is written: half of it may be wrong, and each key asks. The checker reads
 * the same words with a whole parser; a test holds both to the same marks.
 */

export const DIRECTIVE_KINDS = ['fact', 'cite', 'term', 'figure', 'lang', 'plain'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

interface Place {
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
}
/** `:fact[id|words]`; of `plain` the id is the number itself. */
export interface DirectiveMark extends Place {
  readonly kind: DirectiveKind;
  readonly id: string;
  readonly words?: string;
}
/** `[words](address)` */
export interface LinkMark extends Place {
  readonly kind: 'link';
  readonly href: string;
  readonly words: string;
}
/** `*words*`, `**words**` */
export interface StyleMark extends Place {
  readonly kind: 'emphasis' | 'strong';
}
export type Mark = DirectiveMark | LinkMark | StyleMark;
/** What is shown in the place of its source. */
export type ChipMark = DirectiveMark | LinkMark;
export const isChip = (mark: Mark): mark is ChipMark =>
  mark.kind !== 'emphasis' && mark.kind !== 'strong';

/** No mark is longer, so that brackets without an end cost no more than this each. */
const LONGEST = 600;
/** Behind what may begin or end a mark, the end of a paragraph. */
const START = /\\[\s\S]|\n[ \t]*\n|:(fact|cite|term|figure|lang|plain)\[|\[|\*+/g;

/** The offset of the bracket that closes the one at `open`; -1 where the paragraph ends before it. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST); at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && (depth -= 1) === 0) return at;
    else if (letter === '\n' && /^\s*\n/.test(text.slice(at + 1, at + 40))) return -1;
  }
  return -1;
}

const unescaped = (raw: string) =>
  raw
    .replace(/\\([[\]|\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
/** Words as they are written inside of a directive. */
export const escaped = (words: string): string => words.replace(/[[\]|\\]/g, '\\$&');

function directive(kind: DirectiveKind, inside: string, place: Place): DirectiveMark | undefined {
  const [, id = '', words] = /^((?:\\[\s\S]|[^\\|])*)(?:\|([\s\S]*))?$/.exec(inside) ?? [];
  if (id.trim() === '') return undefined;
  return { kind, id: unescaped(id), ...(words && { words: unescaped(words) }), ...place };
}

interface OpenRun {
  readonly at: number;
  readonly size: number;
}

/** A run of asterisks opens or closes words; those inside of marks that it closes over are dropped. */
function styled(text: string, at: number, size: number, open: OpenRun[]): StyleMark | undefined {
  const partner = open.findLastIndex((run) => run.size === size);
  const from = open[partner]?.at;
  if (from !== undefined && /\S/.test(text[at - 1] ?? ' ')) {
    open.length = partner;
    return { kind: size === 2 ? 'strong' : 'emphasis', from, to: at + size };
  }
  if (size < 3 && open.length < 50 && /\S/.test(text[at + size] ?? ' ')) open.push({ at, size });
  return undefined;
}

/** The marks of a text in the order of their ends; those inside of a link are part of it. */
export function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const open: OpenRun[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const from = match.index;
    const kind = match[1] as DirectiveKind | undefined;
    // Emphasis ends with its paragraph at the latest.
    if (match[0].startsWith('\n')) open.length = 0;
    else if (match[0].startsWith('*')) {
      const mark = styled(text, from, match[0].length, open);
      if (mark) marks.push(mark);
    } else if (kind || match[0] === '[') {
      const bracket = START.lastIndex - 1;
      const close = closing(text, bracket);
      if (close < 0 || (kind && text[from - 1] === ':' && text[from - 2] !== '\\')) continue;
      const inside = text.slice(bracket + 1, close);
      const link = kind
        ? undefined
        : /^\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/.exec(text.slice(close + 1, close + 2_000));
      const to = close + 1 + (link?.[0].length ?? 0);
      const mark = kind
        ? directive(kind, inside, { from, to })
        : link && text[from - 1] !== '!' && inside.trim() !== ''
          ? ({ kind: 'link', href: link[1] ?? '', words: inside, from, to } as const)
          : undefined;
      if (!mark) continue;
      marks.push(mark);
      START.lastIndex = to;
    }
  }
  return marks;
}
