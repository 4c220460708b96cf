/** Labels: their lines, how they appear and disappear, and the script's words in place of the kind's. */
import { breakLines } from '../../../story/layout/break-lines.ts';
import type { PlacedLabel, RenderContext, Type } from '../../../story/scene.ts';
import type { Pair, PictureLabel } from './plate.ts';

type Labelled = Pick<RenderContext<never, never>, 'labels'>;
type Plated = Pick<RenderContext<never, never>, 'aspect' | 'type'>;

/** A label at the baseline of its first line; left-aligned and fully opaque unless `more` sets otherwise. */
export const label = (
  id: string,
  [x, y]: Pair,
  lines: readonly string[],
  role: PlacedLabel['role'],
  more: Partial<PictureLabel> = {},
): PictureLabel => ({ id, x, y, lines, role, align: 'start', opacity: 1, ...more });

/** A semicolon in a script's words breaks the line. */
export const linesOf = (text: string): readonly string[] => text.split(/;\s*/);

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ARABIC = /\p{sc=Arabic}/u;
/** The comma between two words in their writing system, which may differ from the story's. */
const commaBetween = (before: string, after: string): string => {
  const beside = (before.at(-1) ?? '') + (after[0] ?? '');
  return HAN.test(beside) ? '，' : ARABIC.test(beside) ? '، ' : ', ';
};
/** The words that are defined, joined by commas. */
export const together = ([first, ...more]: readonly (string | undefined)[]): string => {
  const rest = more.length > 0 ? together(more) : '';
  return !first || !rest ? (first ?? '') + rest : first + commaBetween(first, rest) + rest;
};

/** The same words on one line. */
export const oneLine = (text: string, joint?: string): string =>
  joint === undefined ? together(linesOf(text)) : text.replace(/;\s*/g, joint);

/** Lines no wider than `width` (units of the viewBox; undefined: unchanged). */
export const wrap = (
  text: string | readonly string[],
  width: number | undefined,
  type: Type,
): readonly string[] => {
  const lines = typeof text === 'string' ? linesOf(text) : text;
  return width === undefined ? lines : lines.flatMap((one) => breakLines(one, width, type));
};

/** The lines of a credit. Small type keeps its size in windows smaller than the plate, and takes more of the width. */
export const credits = (text: string, width: number, { aspect, type }: Plated) =>
  wrap([text], width * (aspect === 'tall' ? 0.86 : 0.8), type.axis);

/** At most `most` lines; an ellipsis replaces the others. */
export function cutLines(lines: readonly string[], most: number) {
  const isCut = lines.length > most;
  return { isCut, lines: isCut ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines };
}

/** Labels appear after their mark: 0 until three quarters of it are drawn, then up to 1. */
export const arrival = (share: number): number => Math.max(0, share * 4 - 3);

/** The script's words for an anchor, else the kind's own. */
export function scripted(
  { labels }: Labelled,
  anchor: string,
  custom: string | readonly string[] = [],
) {
  const found = labels.find((one) => one.anchor === anchor);
  const words = found?.text ?? custom;
  return {
    lines: typeof words === 'string' ? linesOf(words) : words,
    opacity: found?.opacity ?? 1,
    /** Whether the words come from the script. */
    isScripted: found !== undefined,
    /** Whether the script styles them as a note. */
    isNote: found?.style === 'note',
  };
}

const strength = (list: readonly string[], anchor: string) =>
  list.length === 0 || list.includes(anchor) ? 1 : 0;

/** How strongly an anchor stands out, from 0 (recedes) to 1, also while the focus changes. */
export function emphasis<P, S>(
  moment: Pick<RenderContext<P, S>, 'focus' | 'focusMix'>,
  anchor: string,
): number {
  const to = strength(moment.focus, anchor);
  if (!moment.focusMix) return to;
  const from = strength(moment.focusMix.from, anchor);
  return from + (to - from) * moment.focusMix.mix;
}

/** Opacity of a part, from `pale` to 1: a focus on any of its anchors counts. */
export const emphasisOpacity = (
  context: Pick<RenderContext<never, never>, 'focus' | 'focusMix'>,
  pale: number,
  ...anchors: readonly string[]
): number => pale + (1 - pale) * Math.max(...anchors.map((anchor) => emphasis(context, anchor)));

/** Title and rule of a chart as one label; empty if it has neither. */
export function heading(
  id: string,
  { title, rule }: { readonly title?: string; readonly rule?: string },
  placeOf: (count: number) => Pair,
): readonly PictureLabel[] {
  const lines = [title, rule].filter((line) => line !== undefined);
  const role = title === undefined ? 'label' : 'strong';
  return lines.length === 0 ? [] : [label(id, placeOf(lines.length), lines, role)];
}
