/** The script's labels on single rows: a dot on each, and words clear of everything else. */
import { PLATE, type Label, type Palette } from '../../../story/scene.ts';
import { dot, round2 } from '../kit/marks.ts';
import { placer } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, linesOf, wrap } from '../kit/text.ts';
import type { Panel } from './layout.ts';
import { inkOf, isReached, limitOf } from './rows.ts';
import { heightOf } from './shape.ts';
import type { Context } from './params.ts';
import type { DrawnLine } from './strokes.ts';

/** The radius around a row with a note: large enough to show two lines that meet in it. */
export const NOTE_RING = 6;

/** Whether a note belongs in the key under the axis. */
export const isKeyNote = ({ style, side }: Label): boolean => style === 'note' && side === 'below';

/** The script's labels on rows that are drawn and inside the window, with their positions. */
export const spotsIn = ({ state, labels }: Context, panel: Panel) =>
  labels.flatMap((one) => {
    const line = panel.lines.find(({ points }) =>
      points.some(({ anchor }) => anchor === one.anchor),
    );
    const point = line?.points.find(({ anchor }) => anchor === one.anchor);
    const limit = line && limitOf(state, line);
    if (!line || !point || limit === undefined) return [];
    const { at, value = point.high ?? point.low } = point;
    const isInside = at >= panel.from - 1e-6 && at <= panel.to + 1e-6;
    if (value === undefined || !isReached(at, limit) || !isInside) return [];
    const pair: Pair = [panel.x(at), heightOf(panel, state.rise, value)];
    return [{ one, line, point, at: pair }];
  });
export type Spot = ReturnType<typeof spotsIn>[number];

/** A dot on the row; a note has a ring instead, so that lines that meet there stay visible. */
export function rowMark(
  palette: Palette,
  { one, line, point, at }: Spot,
  all: readonly DrawnLine[],
) {
  const stroke = line.role === 'comparison' ? palette.teaLine : inkOf(line, palette);
  const emphasis = all.find((drawn) => drawn.line === line)?.emphasis ?? 1;
  const isNote = one.style === 'note';
  // Hollow: not measured as its neighbours are.
  const isHollow = ['estimate', 'projected', 'target', 'judgement'].includes(point.status);
  return dot(`row-${one.anchor}`, at, isNote ? NOTE_RING : isHollow ? 4 : 3.8, {
    fill: isNote ? 'none' : isHollow ? palette.ground : stroke,
    stroke,
    'stroke-width': isNote || isHollow ? 1.8 : 0,
    opacity: round2(one.opacity * emphasis),
  });
}

type Align = PictureLabel['align'];

/** Possible places for a note on a row, the best first. */
function notePlaces(
  { aspect, type }: Context,
  { anchor, text, opacity, side }: Label,
  [x, y]: Pair,
) {
  const isTall = aspect === 'tall';
  const lines = wrap(text, isTall ? 150 : 250, type.note);
  const leader = [x, y - 7] as const;
  const tail = (lines.length - 1) * type.line;
  const aligns: readonly Align[] = (['end', 'start'] as const).filter(
    (align) => side !== (align === 'end' ? 'right' : 'left'),
  );
  return [1, 1.5, 2, 2.6].flatMap((far) =>
    aligns.map((align) => {
      const at = [x + (align === 'end' ? -9 : 9), y - (isTall ? 46 : 66) * far - tail] as const;
      return label(anchor, at, lines, 'note', { align, leader, opacity });
    }),
  );
}

/** Possible places for the words of a row, the best first. */
function rowPlaces({ type }: Context, { one, line, at: [x, y] }: Spot) {
  const { anchor, text, opacity, side } = one;
  const lines = linesOf(text);
  const role = line.role === 'comparison' || line.role === 'dots' ? 'label' : 'strong';
  const tail = (lines.length - 1) * type.line;
  const place = (dx: number, dy: number, align: Align) =>
    label(anchor, [x + dx, y + dy], lines, role, { align, opacity });
  const above = place(0, -13 - tail, 'middle');
  const left = place(-11, -4 - tail / 2, 'end');
  const right = place(11, 5 - tail / 2, 'start');
  const below = place(0, 24, 'middle');
  if (side !== 'auto') return [{ above, left, right, below }[side]];
  // The row of a goal is the end of its step: the words stand on the outline.
  if (line.role === 'goal')
    return [place(-6, -9 - tail, 'end'), place(-3, -9 - tail, 'start'), below];
  const [before, after] = [place(3, -13 - tail, 'end'), place(-3, -13 - tail, 'start')];
  const over = [left, before, after, right, place(0, -34 - tail, 'middle')];
  // Below a ridge is paint, on which ink can't be read.
  return [above, ...(line.role === 'ridge' ? [] : [below]), ...over];
}

/**
 * The script's words for rows, with as little overlap as possible with each other, lines and `fixed`
 * labels.
 */
export function rowLabels(
  context: Context,
  spots: readonly Spot[],
  all: readonly DrawnLine[],
  fixed: readonly PictureLabel[],
  isPainted: (x: number, y: number) => boolean,
): readonly PictureLabel[] {
  const asked = spots.filter(({ one }) => !isKeyNote(one));
  if (asked.length === 0) return [];
  const { width, height } = PLATE[context.aspect];
  const bounds = { left: 8, right: width - 8, top: 48, bottom: height };
  const lines = all.flatMap(({ stretches }) => stretches.map(({ pairs }) => pairs));
  const place = placer(fixed, bounds, context.type, lines, isPainted);
  return asked.flatMap((spot) =>
    place(
      spot.one.style === 'note' ? notePlaces(context, spot.one, spot.at) : rowPlaces(context, spot),
    ),
  );
}
