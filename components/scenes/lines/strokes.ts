/** Marks of one line: ink for what the chart is about, tea for what was measured elsewhere. */
import type { Aspect, Palette } from '../../../story/scene.ts';
import { DASHED, dot, mark, type Mark, polyline, round1, stroked } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import { isPromise } from '../kit/series.ts';
import type { Pair } from '../kit/plate.ts';
import { emphasisOpacity } from '../kit/text.ts';
import type { Panel } from './layout.ts';
import { parallels } from './paint.ts';
import { isReached, limitOf, shareOf, type Line } from './rows.ts';
import { DASHES, heightOf, shapeOf, type Lone, type Shape, type Stretch } from './shape.ts';
import type { Context, Params } from './spec.ts';

/** A ridge's row without neighbours: a column up to its value, as far as it has risen. */
function columnPath({ box, base }: Panel, { pair: [x, y], grown }: Lone): string {
  const half = box.width > 400 ? 8 : 5;
  const top = base + (y - base) * grown;
  return `M${round1(x - half)},${round1(base)}V${round1(top)}h${half * 2}V${round1(base)}Z`;
}

/** The ground under a ridge that is painted: what is promised never is, not even a column of it. */
const paintedAreas = (panel: Panel, { line, areas, lone }: Shape): readonly Mark[] => [
  ...areas.map((d, i) => mark('path', `${line.id}-area-${i}`, { d })),
  ...lone
    .filter(({ point }) => !isPromise(point))
    .map((one) => mark('path', `${line.id}-column-${one.point.x}`, { d: columnPath(panel, one) })),
];

/** The stretches of a line, each in its ink and width. */
const stretchMarks = (
  { stretches }: Shape,
  lookOf: (one: Stretch, i: number) => { stroke: string; width: number; d?: string },
): readonly Mark[] =>
  stretches.map((one, i) => {
    const { stroke, width, d = one.d } = lookOf(one, i);
    const more = { 'stroke-linejoin': 'round', ...DASHES[one.stroke] };
    return stroked(`line-${i}`, d, stroke, width, more);
  });

const penDot = (id: string, pair: Pair, fill: string, opacity: number) =>
  dot(id, pair, 4.2, { fill, opacity });

/** A ridge or line in ink; what is promised in outline, closed down to the base under a ridge. */
function inkParts(
  panel: Panel,
  aspect: Aspect,
  shape: Shape,
  { edge, outline }: Palette,
): readonly Mark[] {
  const { line, stretches, lone, head } = shape;
  const isRidge = line.role === 'ridge';
  const paths = stretchMarks(shape, ({ stroke, pairs, d }, i) => {
    if (stroke === 'solid') return { stroke: edge, width: aspect === 'tall' ? 2.1 : 2.4 };
    // A promised ridge is closed down where it ends, not where its stroke changes.
    const isEnd = stretches[i + 1]?.pairs[0]?.[0] !== pairs.at(-1)?.[0];
    const drop = isRidge && isEnd ? `V${round1(panel.base)}` : '';
    return { stroke: outline, width: stroke === 'near' ? 1.4 : 1.2, d: d + drop };
  });
  const alone = lone.map((one) => {
    const { point, pair, grown } = one;
    if (!isRidge) return penDot(`lone-${point.x}`, pair, edge, grown);
    const [stroke, more] = isPromise(point) ? [outline, DASHED] : [edge, {}];
    return stroked(`column-${point.x}`, columnPath(panel, one), stroke, 1.35, more);
  });
  // The pen: a solid dot where the line has come to.
  return [
    ...paths,
    ...alone,
    ...(stretches.length > 0 && head ? [penDot('pen', head, edge, 1)] : []),
  ];
}

/** Rows that are never joined: hollow, pale where they lie in paint. */
export const ringParts = (
  { lone }: Shape,
  { outlineOnPigment, teaLine, ground }: Palette,
  isPainted: (x: number, y: number) => boolean,
): readonly Mark[] =>
  lone.map(({ point, pair, grown }) => {
    const [x, y] = pair;
    const isDrowned = isPainted(x - 5, y - 5) && isPainted(x + 5, y - 5);
    return dot(`ring-${point.x}`, pair, 3.4, {
      fill: isDrowned ? 'none' : ground,
      stroke: isDrowned ? outlineOnPigment : teaLine,
      'stroke-width': 1.5,
      opacity: grown,
    });
  });

/** Where a goal's outline begins: a single promise holds from the start of the axis. */
export function goalStart({ from }: Panel, { points, step }: Line): number {
  return points.length < 2 ? from : Math.max(from, (points[0]?.at ?? from) - step);
}

/** A goal as an outline that steps from promise to promise, drawn by its own share. */
function goalPath(panel: Panel, line: Line, share: number, rise: number) {
  const start = goalStart(panel, line);
  const end = line.points.at(-1)?.at ?? start;
  const limit = start + (end - start) * share;
  let d = '';
  let from = start;
  for (const { at, value } of line.points) {
    if (value === undefined || from >= limit) continue;
    const y = round1(heightOf(panel, rise, value));
    const corner = d ? `V${y}` : polyline([[panel.x(from), y]]);
    d += `${corner}H${round1(panel.x(Math.min(at, limit)))}`;
    from = at;
  }
  return limit > start ? d : undefined;
}

export const PALE = 0.28;

/** A focus on one of its rows is a focus on the line. */
function emphasisOf(context: Context, { id, key, points }: Line): number {
  const named = [...context.focus, ...(context.focusMix?.from ?? [])];
  const rows = named.filter((anchor) => points.some((point) => point.anchor === anchor));
  return emphasisOpacity(context, PALE, id, key, ...rows);
}

/** A line with the marks that hang on its shape and on colours alone. */
export interface DrawnLine extends Shape {
  readonly shape: Shape;
  /** 0.28 to 1: pale while something else has the focus. */
  readonly emphasis: number;
  readonly main: readonly Mark[];
  readonly pale: readonly Mark[];
  readonly painted: readonly Mark[];
  readonly parallels: readonly Mark[];
}

/** Draws one line of a panel; as long as it rests, its shape and the marks of it are the same objects. */
export function lineDrawer({ aspect }: LayoutContext<Params>, panel: Panel, line: Line) {
  const { id, role } = line;
  const isTall = aspect === 'tall';
  const shapeAt = keepLast((limit: number | undefined, rise: number) =>
    shapeOf(panel, line, limit, rise),
  );
  const marksOf = keepLast((shape: Shape, palette: Palette) => {
    const isTea = role === 'comparison';
    const solid = shape.stretches.filter(({ stroke }) => stroke === 'solid');
    return {
      main: isTea
        ? stretchMarks(shape, () => ({ stroke: palette.teaLine, width: isTall ? 1.3 : 1.4 }))
        : inkParts(panel, aspect, shape, palette),
      // Where it runs over paint.
      pale: isTea
        ? stretchMarks(shape, () => ({ stroke: palette.outlineOnPigment, width: 1.5 }))
        : [],
      painted: role === 'ridge' ? paintedAreas(panel, shape) : [],
      parallels:
        role === 'ridge'
          ? solid.map((one, i) => mark('g', `${id}-parallels-${i}`, {}, parallels(one, palette)))
          : [],
    };
  });
  return (context: Context): DrawnLine => {
    const { state, palette } = context;
    const shape = shapeAt(limitOf(state, line), state.rise);
    return { ...shape, ...marksOf(shape, palette), shape, emphasis: emphasisOf(context, line) };
  };
}

export function goalMarks(
  { state }: Context,
  panel: Panel,
  all: readonly DrawnLine[],
  stroke: string,
): Mark[] {
  return all.flatMap(({ line, emphasis }) => {
    if (line.role !== 'goal') return [];
    const d = goalPath(panel, line, shareOf(state, line) * state.goals, state.rise);
    if (d === undefined) return [];
    return [stroked(`goal-${line.id}`, d, stroke, 1.4, { ...DASHED, opacity: emphasis })];
  });
}

export const bandMarks = (
  { teaLine, outline }: Palette,
  { line, bands, emphasis }: DrawnLine,
): Mark[] =>
  bands.map(({ d, isDashed }, i) =>
    stroked(`range-${line.id}-${i}`, d, line.role === 'comparison' ? teaLine : outline, 1.2, {
      opacity: emphasis,
      ...(isDashed && DASHED),
    }),
  );

/** On upright rules every row is a dot: full for what the panel is about, hollow for the others. */
export function uprightDots(
  { palette, state }: Context,
  panel: Panel,
  { line, limit = -Infinity, emphasis }: DrawnLine,
): readonly Mark[] {
  const isTea = line.role === 'comparison';
  const stroke = isTea ? palette.teaLine : palette.edge;
  const fill = isTea ? palette.ground : palette.edge;
  const attrs = { fill, stroke, 'stroke-width': 1.4, opacity: emphasis };
  return line.points.flatMap(({ anchor, at, value }) => {
    if (value === undefined || !isReached(at, limit)) return [];
    const pair: Pair = [panel.x(at), heightOf(panel, state.rise, value)];
    return [dot(`upright-${anchor}`, pair, isTea ? 3.4 : 4.2, attrs)];
  });
}

/** Stretches of the axis without a row, between and before the rows of a ridge. */
export function gapsOf(
  { from }: Panel,
  { runs, step }: Line,
): readonly (readonly [number, number])[] {
  let end = from - step;
  return runs.flatMap((run) => {
    const [before, first] = [end, run[0]?.at ?? end];
    end = run.at(-1)?.at ?? end;
    // Before the first row: only when the axis begins more than a step earlier.
    return first - before > step * 1.5 ? [[Math.max(before, from), first] as const] : [];
  });
}
