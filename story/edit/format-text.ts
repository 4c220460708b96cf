/** What the formatting buttons and keys do to a text. */
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

/** Puts a sign around the selection, or removes it. */
const wrap =
  (sign: string): Format =>
  (text, selection) => {
    let { from, to } = selection;
    // Markdown does not recognise a sign next to a space.
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    const words = text.slice(from, to);
    const size = sign.length;
    const isOn =
      text.slice(0, from).endsWith(sign) &&
      text.startsWith(sign, to) &&
      text[from - size - 1] !== '*';
    const start = isOn ? from - size : from;
    const at = start + (isOn ? 0 : size);
    return {
      from: start,
      to: isOn ? to + size : to,
      inserted: isOn ? words : sign + words + sign,
      select: { from: at, to: at + words.length },
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
  strong: wrap('**'),
  emphasis: wrap('*'),
  link,
  list: prefix('- '),
  quote: prefix('> '),
} as const satisfies { readonly [name: string]: Format };
