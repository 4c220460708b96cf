/** What the buttons of a text do to it: the same for the editor and for a plain field. */
import type { Splice } from './splice.ts';

export interface Selection {
  readonly from: number;
  readonly to: number;
}
export interface Formatting {
  readonly splices: readonly Splice[];
  /** In the text after the splices. */
  readonly select: Selection;
}

export type Format = (text: string, selection: Selection) => Formatting;

/** The word at a place, or nothing there. */
function wordAt(text: string, at: number): Selection {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0;
  return before > 0 && after > 0 ? { from: at - before, to: at + after } : { from: at, to: at };
}

/** Puts a sign around the selection or the word at the caret, or takes it away again. */
export function wrap(text: string, selection: Selection, sign: string): Formatting {
  let { from, to } = selection.from === selection.to ? wordAt(text, selection.from) : selection;
  // A sign beside a space is none.
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  const size = sign.length;
  const isWrapped =
    text.slice(from - size, from) === sign &&
    text.slice(to, to + size) === sign &&
    from >= size &&
    text[from - size - 1] !== '*';
  if (isWrapped)
    return {
      splices: [
        { from: from - size, to: from, inserted: '' },
        { from: to, to: to + size, inserted: '' },
      ],
      select: { from: from - size, to: to - size },
    };
  return {
    splices:
      from === to
        ? [{ from, to, inserted: sign + sign }]
        : [
            { from, to: from, inserted: sign },
            { from: to, to, inserted: sign },
          ],
    select: { from: from + size, to: to + size },
  };
}

const ADDRESS = 'https://';
/** Makes a link of the selection; its address is selected, to be typed or pasted. */
export function link(text: string, { from, to }: Selection): Formatting {
  const words = text.slice(from, to);
  const start = from + words.length + 3;
  return {
    splices: [{ from, to, inserted: `[${words}](${ADDRESS})` }],
    select:
      words === '' ? { from: from + 1, to: from + 1 } : { from: start, to: start + ADDRESS.length },
  };
}

/** Begins each line of the selection with a sign, or takes it from all; what stands beside stays a paragraph of its own. */
export function prefix(text: string, selection: Selection, sign: '- ' | '> '): Formatting {
  const start = text.lastIndexOf('\n', selection.from - 1) + 1;
  const found = text.indexOf('\n', selection.to);
  const end = found < 0 ? text.length : found;
  const lines = text.slice(start, end).split('\n');
  const isOn = lines.every((line) => line === '' || line.startsWith(sign));
  const next = lines
    .filter((line) => isOn || sign === '> ' || line !== '' || lines.length === 1)
    .map((line) => (isOn ? line.slice(sign.length) : sign + line.replace(/^(?:- |> )/, '')));
  const isLoose = (line: string | undefined) =>
    line !== undefined && line !== '' && !line.startsWith(sign);
  const before =
    start > 0 &&
    isLoose(
      text
        .slice(0, start - 1)
        .split('\n')
        .at(-1),
    )
      ? '\n'
      : '';
  const after = end < text.length && isLoose(text.slice(end + 1).split('\n')[0]) ? '\n' : '';
  const inserted = before + next.join(isOn && sign === '- ' ? '\n\n' : '\n') + after;
  const caret = start + inserted.length - after.length;
  return {
    splices: [{ from: start, to: end, inserted }],
    select: { from: selection.from === selection.to ? caret : start + before.length, to: caret },
  };
}

/** What Enter writes: a paragraph, the next line of a list or quote, or the end of it on an empty one. */
export function newLine(text: string, { from, to }: Selection): Formatting {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, from);
  const [, sign, number] = /^(- |> |(\d{1,2})\. )/.exec(line) ?? [];
  if (sign === undefined)
    return { splices: [{ from, to, inserted: '\n\n' }], select: { from: from + 2, to: from + 2 } };
  if (line === sign) {
    const inserted = start > 0 ? '\n' : '';
    return {
      splices: [{ from: start, to, inserted }],
      select: { from: start + inserted.length, to: start + inserted.length },
    };
  }
  const inserted = `\n${number === undefined ? sign : `${Number(number) + 1}. `}`;
  return {
    splices: [{ from, to, inserted }],
    select: { from: from + inserted.length, to: from + inserted.length },
  };
}

/** What each button does. */
export const FORMATS = {
  strong: (text: string, at: Selection) => wrap(text, at, '**'),
  emphasis: (text: string, at: Selection) => wrap(text, at, '*'),
  link,
  list: (text: string, at: Selection) => prefix(text, at, '- '),
  quote: (text: string, at: Selection) => prefix(text, at, '> '),
} as const satisfies { readonly [name: string]: Format };
