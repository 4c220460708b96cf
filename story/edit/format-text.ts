/** What the formatting buttons and keys do to a text. */
import { linesOf, type RawInline } from '../script/text-ast.ts';
import { parseText } from '../script/text.ts';
import type { Splice } from './splice.ts';

export interface Selection {
  readonly from: number;
  readonly to: number;
}
interface Formatting extends Splice {
  /** The selection in the new text. */
  readonly select: Selection;
}
export type Format = (text: string, selection: Selection) => Formatting;

/** The number of asterisks on each side. */
const SIGNS = { strong: 2, emphasis: 1 };
type Style = keyof typeof SIGNS;

/** The innermost strong or emphasised words around a selection, with their signs. */
function styleAround(text: string, kind: Style, { from, to }: Selection): Selection | undefined {
  let around: Selection | undefined;
  const visit = (node: RawInline) => {
    const [start, end] = [node.start, node.end];
    if (node.type === kind && text[start] === '*' && start <= from && end >= to)
      around = { from: start, to: end };
    if ('children' in node) node.children.forEach(visit);
  };
  for (const block of parseText(text).blocks) linesOf(block).flat().forEach(visit);
  return around;
}

/** The number of signs on both sides of a caret: those of words that are not typed yet. */
const emptySigns = (text: string, at: number): number =>
  Math.min(
    /\**$/.exec(text.slice(0, at))?.[0].length ?? 0,
    /^\**/.exec(text.slice(at))?.[0].length ?? 0,
  );

/** The signs around a caret that stand for nothing as long as there are no words between them. */
export function emptyStyle(text: string, at: number): Selection | undefined {
  const size = emptySigns(text, at);
  return size > 0 ? { from: at - size, to: at + size } : undefined;
}

/** Puts a sign around the selection, or removes it. */
const wrap =
  (kind: Style): Format =>
  (text, selection) => {
    const size = SIGNS[kind];
    let { from, to } = selection;
    // Markdown does not recognise a sign next to a space.
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    const isCaret = from === to;
    const signs = isCaret ? emptySigns(text, from) : 0;
    const around = signs > 0 ? undefined : styleAround(text, kind, { from, to });
    const isOn = signs > 0 && (kind === 'strong' ? signs >= 2 : signs % 2 === 1);
    if (isCaret && around && /^\*+$/.test(text.slice(to, around.to)))
      // Behind the last of its words: what is typed next has no sign.
      return { from, to, inserted: '', select: { from: around.to, to: around.to } };
    const { from: start, to: end } = around ?? (isOn ? { from: from - size, to: to + size } : { from, to }); // prettier-ignore
    const words = text.slice(start, end);
    const isOff = around !== undefined || isOn;
    const sign = '*'.repeat(size);
    const by = isOff ? -size : size;
    const inside = (at: number) => Math.min(Math.max(at + by, start), end + 2 * by);
    return {
      ...{ from: start, to: end },
      inserted: isOff ? words.slice(size, words.length - size) : sign + words + sign,
      select: { from: inside(from), to: inside(to) },
    };
  };

const ADDRESS = 'https://';
/** Makes a link from the selection or the word at the caret; its address is selected, ready for typing or pasting. */
const link: Format = (text, selection) => {
  let { from, to } = selection;
  if (from === to) {
    from -= /[\p{L}\p{N}]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
    to += /^[\p{L}\p{N}]*/u.exec(text.slice(to))?.[0].length ?? 0;
  }
  const words = text.slice(from, to) || 'link';
  const start = from + words.length + 3;
  return {
    ...{ from, to, inserted: `[${words}](${ADDRESS})` },
    select: { from: start, to: start + ADDRESS.length },
  };
};

/** Puts a sign at the start of each selected line, or removes it from all. Adjacent lines stay separate paragraphs. */
const prefix =
  (sign: '- ' | '> '): Format =>
  (text, selection) => {
    const from = text.lastIndexOf('\n', selection.from - 1) + 1;
    const to = (text + '\n').indexOf('\n', selection.to);
    const lines = text
      .slice(from, to)
      .split('\n')
      .filter((line, _, all) => line !== '' || all.length === 1);
    const isOn = lines.every((line) => line.startsWith(sign));
    const body = isOn
      ? lines.map((line) => line.slice(sign.length)).join('\n\n')
      : lines.map((line) => sign + line.replace(/^(?:- |> )/, '')).join('\n');
    const before = !isOn && /[^\n]\n$/.test(text.slice(0, from)) ? '\n' : '';
    const after = !isOn && /^\n[^\n]/.test(text.slice(to)) ? '\n' : '';
    const end = from + before.length + body.length;
    return { from, to, inserted: before + body + after, select: { from: end, to: end } };
  };

/**
 * What Enter inserts: a paragraph, or the next line of a list or quote; on an empty line it ends the list or
 * quote.
 */
export const newLine: Format = (text, { from, to }) => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, from);
  const [, sign = '', number] = /^(- |> |(\d{1,2})\. )/.exec(line) ?? [];
  const put = (at: number, inserted: string) => {
    const caret = at + inserted.length;
    return { from: at, to, inserted, select: { from: caret, to: caret } };
  };
  if (sign === '') return put(from, '\n\n');
  if (line === sign) return put(start, start > 0 ? '\n' : '');
  return put(from, `\n${number === undefined ? sign : `${Number(number) + 1}. `}`);
};

/** The function of each button. */
export const FORMATS = {
  strong: wrap('strong'),
  emphasis: wrap('emphasis'),
  link,
  list: prefix('- '),
  quote: prefix('> '),
} as const satisfies { readonly [name: string]: Format };
