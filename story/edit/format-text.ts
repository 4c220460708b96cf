/** What the buttons and keys of a text do to it. */
import type { Splice } from './splice.ts';

export interface Selection {
  readonly from: number;
  readonly to: number;
}
interface Formatting extends Splice {
  /** What is selected in the text after it. */
  readonly select: Selection;
}
export type Format = (text: string, selection: Selection) => Formatting;

/** Puts a sign around the selection, or takes it away again. */
const wrap =
  (sign: string): Format =>
  (text, selection) => {
    let { from, to } = selection;
    // A sign beside a space is none.
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
/** Makes a link of the selection or the word at the caret; its address is selected, to be typed or pasted. */
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

/** Begins each line of the selection with a sign, or takes it from all. What stands beside stays a paragraph of its own. */
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

/** What Enter writes: a paragraph, the next line of a list or quote, or the end of it on an empty one. */
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

/** What each button does. */
export const FORMATS = {
  strong: wrap('**'),
  emphasis: wrap('*'),
  link,
  list: prefix('- '),
  quote: prefix('> '),
} as const satisfies { readonly [name: string]: Format };
