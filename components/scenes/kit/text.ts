/** Labels: their lines, how they come and go, what the script says in their place. */
import { breakLines } from '../../../story/layout/break-lines.ts';
import type { PlacedLabel, RenderContext, Type } from '../../../story/scene.ts';
import type { Pair, PictureLabel } from './plate.ts';

type Labelled = Pick<RenderContext<never, never>, 'labels'>;

/** A label at the base line of its first line; starts there, and is whole, unless `more` says otherwise. */
export const label = (
  id: string,
  [x, y]: Pair,
  lines: readonly string[],
  role: PlacedLabel['role'],
  more: Partial<PictureLabel> = {},
): PictureLabel => ({ id, x, y, lines, role, align: 'start', opacity: 1, ...more });

/** In a script's words a semicolon breaks the line. */
export const linesOf = (text: string): readonly string[] => text.split(/;\s*/);

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ARABIC = /\p{sc=Arabic}/u;
/** Between two words: the comma of the script that either is in, which may be another than the story's. */
const commaBetween = (before: string, after: string): string => {
  const beside = (before.at(-1) ?? '') + (after[0] ?? '');
  return HAN.test(beside) ? '，' : ARABIC.test(beside) ? '، ' : ', ';
};
/** Those words that there are, one after the other. */
export const together = ([first, ...more]: readonly (string | undefined)[]): string => {
  const rest = more.length > 0 ? together(more) : '';
  return !first || !rest ? (first ?? '') + rest : first + commaBetween(first, rest) + rest;
};

/** The same words where they stand in one line. */
export const oneLine = (text: string, joint?: string): string =>
  joint === undefined ? together(linesOf(text)) : text.replace(/;\s*/g, joint);

/** Lines no wider than `width` (units of the viewBox; undefined: as they are). */
export const wrap = (
  text: string | readonly string[],
  width: number | undefined,
  type: Type,
): readonly string[] => {
  const lines = typeof text === 'string' ? linesOf(text) : text;
  return width === undefined ? lines : lines.flatMap((one) => breakLines(one, width, type));
};

/** As many lines as there is room for; an ellipsis stands for the others. */
export function cutLines(lines: readonly string[], most: number) {
  const isCut = lines.length > most;
  return { isCut, lines: isCut ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines };
}

/** Labels come after the mark they name: 0 until three quarters of it are drawn, then up to 1. */
export const arrival = (share: number): number => Math.max(0, share * 4 - 3);

/** The script's words for an anchor, else the kind's own. */
export function scripted(
  { labels }: Labelled,
  anchor: string,
  own: string | readonly string[] = [],
) {
  const found = labels.find((one) => one.anchor === anchor);
  const words = found?.text ?? own;
  return {
    lines: typeof words === 'string' ? linesOf(words) : words,
    opacity: found?.opacity ?? 1,
    /** Whether the script, not the kind, says it. */
    isScripted: found !== undefined,
    /** Whether the script says it as a note. */
    isNote: found?.style === 'note',
  };
}

const strength = (list: readonly string[], anchor: string) =>
  list.length === 0 || list.includes(anchor) ? 1 : 0;

/** How strongly an anchor stands out, 0 (recedes) to 1, while the focus moves as well. */
export function emphasis<P, S>(
  moment: Pick<RenderContext<P, S>, 'focus' | 'focusMix'>,
  anchor: string,
): number {
  const to = strength(moment.focus, anchor);
  if (!moment.focusMix) return to;
  const from = strength(moment.focusMix.from, anchor);
  return from + (to - from) * moment.focusMix.mix;
}

/** How strongly a part shows, from `pale` to 1: a focus on any of its anchors is one on it. */
export const emphasisOpacity = (
  context: Pick<RenderContext<never, never>, 'focus' | 'focusMix'>,
  pale: number,
  ...anchors: readonly string[]
): number => pale + (1 - pale) * Math.max(...anchors.map((anchor) => emphasis(context, anchor)));

/** Title and rule of a chart as one label; nothing where there is neither. */
export function heading(
  id: string,
  { title, rule }: { readonly title?: string; readonly rule?: string },
  placeOf: (count: number) => Pair,
): readonly PictureLabel[] {
  const lines = [title, rule].filter((line) => line !== undefined);
  const role = title === undefined ? 'label' : 'strong';
  return lines.length === 0 ? [] : [label(id, placeOf(lines.length), lines, role)];
}
