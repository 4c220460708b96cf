/** Marks of one line: ink for the subject of the chart, tea for data measured differently. */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, dot, mark, polyline, round1, stroked, type Mark } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { isPromise } from '../kit/series.ts';
import { emphasisOpacity } from '../kit/text.ts';
import type { Panel } from './layout.ts';
import { parallels } from './paint.ts';
import { inkOf, isReached, limitOf, shareOf, type Line } from './rows.ts';
import { DASHES, heightOf, shapeOf, type Lone, type Shape, type Stretch } from './shape.ts';
import type { Context, Params } from './params.ts';

export const PALE = 0.28;

/** A focus on one of its rows is a focus on the line. */
function emphasisOf(context: Context, { id, key, points }: Line): number {
  const named = [...context.focus, ...(context.focusMix?.from ?? [])];
  const rows = named.filter((anchor) => points.some((point) => point.anchor === anchor));
  return emphasisOpacity(context, PALE, id, key, ...rows);
}

/** The start of a goal's outline: a single promise applies from the start of the axis. */
export function goalStart({ from }: Panel, { points, step }: Line): number {
  return points.length < 2 ? from : Math.max(from, (points[0]?.at ?? from) - step);
}

/** Draws one line of a panel; while nothing changes, its shape and its marks are the same objects. */
export function lineDrawer({ aspect }: LayoutContext<Params>, panel: Panel, line: Line) {
  const { id, role, points } = line;
  const isTall = aspect === 'tall';
  const inkWidth = points.length > panel.box.width ? 1.2 : isTall ? 2.1 : 2.4;
  const isTea = role === 'comparison';
  const isRidge = role === 'ridge';
  // Several lines with waterlines would hide each other.
  const hasParallels = isRidge || (role === 'line' && panel.lines.length === 1);

  const stretchMark = ({ d, stroke }: Stretch, i: number, ink: string, width: number, drop = '') =>
    stroked(`line-${i}`, d + drop, ink, width, { 'stroke-linejoin': 'round', ...DASHES[stroke] });

  /** A row of a ridge without neighbours: a column up to its value, scaled by its progress. */
  function columnPath({ pair: [x, y], grown }: Lone): string {
    const { box, base } = panel;
    const half = box.width > 400 ? 8 : 5;
    const [bottom, top] = [round1(base), round1(base + (y - base) * grown)];
    return `M${round1(x - half)},${bottom}V${top}h${half * 2}V${bottom}Z`;
  }

  /** A ridge or line in ink; promised parts in outline, closed down to the base under a ridge. */
  function inkMarks({ stretches, lone, tip }: Shape, palette: Palette): readonly Mark[] {
    const [edge, { outline }] = [inkOf(line, palette), palette];
    const pen = (name: string, pair: Pair, opacity: number) =>
      dot(name, pair, 4.2, { fill: edge, opacity });
    const paths = stretches.map((one, i) => {
      if (one.stroke === 'solid') return stretchMark(one, i, edge, inkWidth);
      // A promised ridge is closed down at its end, not where its style changes.
      const isEnd = stretches[i + 1]?.pairs[0]?.[0] !== one.pairs.at(-1)?.[0];
      const drop = isRidge && isEnd ? `V${round1(panel.base)}` : '';
      return stretchMark(one, i, outline, one.stroke === 'near' ? 1.4 : 1.2, drop);
    });
    const alone = lone.map((one) => {
      const { point, pair, grown } = one;
      if (!isRidge) return pen(`lone-${point.x}`, pair, grown);
      const [stroke, more] = isPromise(point) ? [outline, DASHED] : [edge, {}];
      return stroked(`column-${point.x}`, columnPath(one), stroke, 1.35, more);
    });
    // A solid dot at the present end of the line.
    return [...paths, ...alone, ...(stretches.length > 0 && tip ? [pen('pen', tip, 1)] : [])];
  }

  const shapeAt = keepLast((limit: number | undefined, rise: number) =>
    shapeOf(panel, line, limit, rise),
  );
  /** Everything that depends only on the shape and on colours. */
  const marksAt = keepLast((shape: Shape, palette: Palette) => {
    const { stretches, areas, lone } = shape;
    const solid = hasParallels ? stretches.filter(({ stroke }) => stroke === 'solid') : [];
    const measured = isRidge ? lone.filter(({ point }) => !isPromise(point)) : [];
    const all = (ink: string, width: number) =>
      stretches.map((one, i) => stretchMark(one, i, ink, width));
    return {
      main: isTea ? all(palette.teaLine, isTall ? 1.3 : 1.4) : inkMarks(shape, palette),
      /** Where it runs over paint. */
      pale: isTea ? all(palette.outlineOnPigment, 1.5) : [],
      /** The area under a ridge: promises are never painted, not even as a column. */
      painted: [
        ...(isRidge ? areas : []).map((d, i) => mark('path', `${id}-area-${i}`, { d })),
        ...measured.map((one) =>
          mark('path', `${id}-column-${one.point.x}`, { d: columnPath(one) }),
        ),
      ],
      parallels: solid.map((one, i) =>
        mark('g', `${id}-parallels-${i}`, {}, parallels(one, palette)),
      ),
    };
  });

  /** A goal as an outline that steps from promise to promise, drawn up to its own share. */
  function goalPath({ state }: Context): string {
    const { x } = panel;
    const start = goalStart(panel, line);
    const end = points.at(-1)?.at ?? start;
    const limit = start + (end - start) * shareOf(state, line) * state.goals;
    let d = '';
    let from = start;
    for (const { at, value } of points) {
      if (value === undefined || from >= limit) continue;
      const y = round1(heightOf(panel, state.rise, value));
      d += `${d ? `V${y}` : polyline([[x(from), y]])}H${round1(x(Math.min(at, limit)))}`;
      from = at;
    }
    return limit > start ? d : '';
  }

  return (context: Context) => {
    const { state, palette } = context;
    const { teaLine, outline, ground } = palette;
    const edge = inkOf(line, palette);
    const limit = limitOf(state, line);
    const shape = shapeAt(limit, state.rise);
    /** 0.28 to 1: pale while something else is in focus. */
    const emphasis = emphasisOf(context, line);
    const [stroke, fill] = isTea ? [teaLine, ground] : [edge, edge];
    return {
      ...shape,
      ...marksAt(shape, palette),
      shape,
      emphasis,
      bandMarks: shape.bands.map(({ d, isDashed }, i) => {
        const look = { opacity: emphasis, ...(isDashed && DASHED) };
        return stroked(`range-${id}-${i}`, d, isTea ? teaLine : outline, 1.2, look);
      }),
      goalMarks(ink: string): readonly Mark[] {
        const d = role === 'goal' ? goalPath(context) : '';
        return d ? [stroked(`goal-${id}`, d, ink, 1.4, { ...DASHED, opacity: emphasis })] : [];
      },
      /** Rows that are never joined: hollow, pale where they lie in paint. */
      ringMarks: (isPainted: (x: number, y: number) => boolean): readonly Mark[] =>
        shape.lone.map(({ point, pair: [x, y], grown }) => {
          const isDrowned = isPainted(x - 5, y - 5) && isPainted(x + 5, y - 5);
          return dot(`ring-${point.x}`, [x, y], 3.4, {
            fill: isDrowned ? 'none' : ground,
            stroke: isDrowned ? palette.outlineOnPigment : teaLine,
            'stroke-width': 1.5,
            opacity: grown,
          });
        }),
      /** On vertical rules every row is a dot: filled for the subject of the panel, hollow for others. */
      uprightDots: (): readonly Mark[] =>
        points.flatMap(({ anchor, at, value }) => {
          if (value === undefined || limit === undefined || !isReached(at, limit)) return [];
          const pair: Pair = [panel.x(at), heightOf(panel, state.rise, value)];
          const attrs = { fill, stroke, 'stroke-width': 1.4, opacity: emphasis };
          return [dot(`upright-${anchor}`, pair, isTea ? 3.4 : 4.2, attrs)];
        }),
    };
  };
}
export type DrawnLine = ReturnType<ReturnType<typeof lineDrawer>>;
