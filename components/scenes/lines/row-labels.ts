/** What the script says of single rows: a dot on each, and words clear of all else. */
import { PLATE, type Label } from '../../../story/scene.ts';
import { dot, round2, type Mark } from '../kit/marks.ts';
import { LINE_HEIGHT, placer } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, linesOf, wrap } from '../kit/text.ts';
import type { Panel } from './layout.ts';
import { isReached, limitOf, type Line, type Point } from './rows.ts';
import { heightOf } from './shape.ts';
import type { Context } from './spec.ts';
import type { DrawnLine } from './strokes.ts';

/** Around a row that a note is about: wide enough to show two lines meeting in it. */
export const NOTE_RING = 6;

/** Whether a note is to stand in the key under the axis. */
export const isKeyNote = ({ style, side }: Label): boolean => style === 'note' && side === 'below';

interface Spot {
  readonly line: Line;
  readonly point: Point;
  readonly at: Pair;
}

/** Where a row stands; undefined while it is not drawn or lies outside the window. */
export function spotOf({ state }: Context, panel: Panel, anchor: string): Spot | undefined {
  for (const line of panel.lines) {
    const point = line.points.find((one) => one.anchor === anchor);
    if (!point) continue;
    const limit = limitOf(state, line);
    const { at, value = point.high ?? point.low } = point;
    if (limit === undefined || value === undefined || !isReached(at, limit)) return undefined;
    if (at < panel.from - 1e-6 || at > panel.to + 1e-6) return undefined;
    return { line, point, at: [panel.x(at), heightOf(panel, state.rise, value)] };
  }
  return undefined;
}

/** Dots on the rows that the script says something about. */
export function rowMarks(
  context: Context,
  panel: Panel,
  all: readonly DrawnLine[],
): readonly Mark[] {
  const { palette, labels } = context;
  return labels.flatMap(({ anchor, style, opacity }) => {
    const spot = spotOf(context, panel, anchor);
    if (!spot || spot.line.role === 'dots' || spot.line.role === 'goal') return [];
    const stroke = spot.line.role === 'comparison' ? palette.teaLine : palette.edge;
    const emphasis = all.find(({ line }) => line === spot.line)?.emphasis ?? 1;
    // A note rings its row, so that what meets there stays in sight; hollow: not measured like its neighbours.
    const isNote = style === 'note';
    const isHollow = ['estimate', 'projected', 'target', 'judgement'].includes(spot.point.status);
    return [
      dot(`row-${anchor}`, spot.at, isNote ? NOTE_RING : isHollow ? 4 : 3.8, {
        fill: isNote ? 'none' : isHollow ? palette.ground : stroke,
        stroke,
        'stroke-width': isNote || isHollow ? 1.8 : 0,
        opacity: round2(opacity * emphasis),
      }),
    ];
  });
}

type Align = PictureLabel['align'];

/** Where a note on a row might stand, the best first. */
function notePlaces(isTall: boolean, { anchor, text, opacity, side }: Label, [x, y]: Pair) {
  const lines = wrap(text, isTall ? 150 : 250, 13.5);
  const leader = [x, y - 7] as const;
  const tail = (lines.length - 1) * LINE_HEIGHT;
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

/** Where the words of a row might stand, the best first. */
function rowPlaces({ anchor, text, opacity, side }: Label, { line, at: [x, y] }: Spot) {
  const lines = linesOf(text);
  const role = line.role === 'comparison' || line.role === 'dots' ? 'label' : 'strong';
  const tail = (lines.length - 1) * LINE_HEIGHT;
  const place = (dx: number, dy: number, align: Align) =>
    label(anchor, [x + dx, y + dy], lines, role, { align, opacity });
  const above = place(0, -13 - tail, 'middle');
  const left = place(-11, -4 - tail / 2, 'end');
  const right = place(11, 5 - tail / 2, 'start');
  const below = place(0, 24, 'middle');
  if (side !== 'auto') return [{ above, left, right, below }[side]];
  // A goal's row is the end of its step: the words stand on the outline.
  if (line.role === 'goal')
    return [place(-6, -9 - tail, 'end'), place(-3, -9 - tail, 'start'), below];
  const [before, after] = [place(3, -13 - tail, 'end'), place(-3, -13 - tail, 'start')];
  const over = [left, before, after, right, place(0, -34 - tail, 'middle')];
  // Below a ridge lies paint: ink would drown in it.
  return [above, ...(line.role === 'ridge' ? [] : [below]), ...over];
}

/** What the script says of rows, clear of each other, of lines and of `fixed` labels, as far as may be. */
export function rowLabels(
  context: Context,
  panel: Panel,
  all: readonly DrawnLine[],
  fixed: readonly PictureLabel[],
  isPainted: (x: number, y: number) => boolean,
): readonly PictureLabel[] {
  const { aspect } = context;
  const asked = context.labels.flatMap((one) => {
    const spot = isKeyNote(one) ? undefined : spotOf(context, panel, one.anchor);
    return spot ? [{ one, spot }] : [];
  });
  if (asked.length === 0) return [];
  const { width, height } = PLATE[aspect];
  const bounds = { left: 8, right: width - 8, top: 48, foot: height };
  const lines = all.flatMap(({ stretches }) => stretches.map(({ pairs }) => pairs));
  const place = placer(fixed, bounds, lines, isPainted);
  return asked.flatMap(({ one, spot }) =>
    place(
      one.style === 'note' ? notePlaces(aspect === 'tall', one, spot.at) : rowPlaces(one, spot),
    ),
  );
}
