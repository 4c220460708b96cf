/** Labels: their lines, how they come and go, what the script says in their place. */
import type { PlacedLabel, RenderContext } from '../../../story/scene.ts';
import { emphasis } from './emphasis.ts';
import { fitted } from './measure.ts';
import { LINE_HEIGHT, spread } from './place.ts';
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

/** The same words where they stand in one line. */
export const oneLine = (text: string, joint = ', '): string => text.replace(/;\s*/g, joint);

/** Lines no wider than `width` (units of the viewBox; undefined: as they are), in letters of `size`. */
export const wrap = (
  text: string | readonly string[],
  width: number | undefined,
  size: number,
): readonly string[] => {
  const lines = typeof text === 'string' ? linesOf(text) : text;
  return width === undefined ? lines : lines.flatMap((one) => fitted(one, width, size));
};

/** Labels come after the mark they name: 0 until three quarters of it are drawn, then up to 1. */
export const arrival = (share: number): number => Math.max(0, share * 4 - 3);

export interface Scripted {
  readonly lines: readonly string[];
  readonly opacity: number;
  /** Whether the script, not the kind, says it. */
  readonly isScripted: boolean;
  /** Whether the script says it as a note. */
  readonly isNote: boolean;
}
/** The script's words for an anchor, else the kind's own. */
export function scripted(
  { labels }: Labelled,
  anchor: string,
  own: string | readonly string[] = [],
): Scripted {
  const found = labels.find((one) => one.anchor === anchor);
  const lines = found ? linesOf(found.text) : typeof own === 'string' ? linesOf(own) : own;
  const isNote = found?.style === 'note';
  return { lines, opacity: found?.opacity ?? 1, isScripted: found !== undefined, isNote };
}

/** How strongly a part shows, from `pale` to 1: a focus on any of its anchors is one on it. */
export const emphasisOpacity = (
  context: Pick<RenderContext<never, never>, 'focus' | 'focusMix'>,
  pale: number,
  ...anchors: readonly string[]
): number => pale + (1 - pale) * Math.max(...anchors.map((anchor) => emphasis(context, anchor)));

/** One label of a column: where its middle would stand. */
export interface ColumnEntry extends Pick<PictureLabel, 'id' | 'lines' | 'role' | 'opacity'> {
  readonly centre: number;
}
/** Labels one under the other between `top` and `foot` that keep apart, each as near its wish as may be. */
export function column(
  entries: readonly ColumnEntry[],
  { x, top, foot, pad = 0 }: { x: number; top: number; foot: number; pad?: number },
  align: PlacedLabel['align'] = 'start',
): readonly PictureLabel[] {
  const wishes = entries.map(({ centre, lines }) => ({
    centre,
    height: lines.length * LINE_HEIGHT + pad,
  }));
  const centres = spread(wishes, top, foot);
  return entries.map(({ id, lines, role, opacity }, i) =>
    label(id, [x, (centres[i] ?? 0) - (lines.length - 1) * (LINE_HEIGHT / 2) + 5], lines, role, {
      align,
      opacity,
    }),
  );
}
