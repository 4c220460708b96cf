/** The lines themselves: ink for what the chart is about, tea for what was measured elsewhere. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Drawing } from './drawing.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import { DASH, pathOf, promised, type Stroke } from './strokes.ts';

const HALF_COLUMN = { wide: 8, tall: 5 } as const;

type Lone = Drawing['lone'][number];

/** A ridge row without neighbours: a column up to its value, as far as it has risen. */
export function columnPath(plan: PanelPlan, { pair: [x, y], grown }: Lone): string {
  const half = Math.min(plan.box.width > 400 ? HALF_COLUMN.wide : HALF_COLUMN.tall, 8);
  const top = plan.base + (y - plan.base) * grown;
  return `M${round1(x - half)},${round1(plan.base)}V${round1(top)}h${half * 2}V${round1(plan.base)}Z`;
}

const dashed = (stroke: Stroke) => {
  const dash = DASH[stroke];
  return dash ? { 'stroke-dasharray': dash } : {};
};
const LINE = { fill: 'none', 'stroke-linejoin': 'round' } as const;

/** Ridges and lines in ink; what is promised in outline, closed down to the base under a ridge. */
export function inkMarks(
  { palette, aspect }: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
): readonly Mark[] {
  return drawings.flatMap(({ line, stretches, lone, strength, head }) => {
    const ridge = line.role === 'ridge';
    const width = aspect === 'tall' ? 2.1 : 2.4;
    const paths = stretches.map(({ stroke, pairs }, i) => {
      const solid = stroke === 'solid';
      // A promised ridge is closed down to the base where it ends, not where its stroke changes.
      const [next, last] = [stretches[i + 1]?.pairs[0], pairs.at(-1)];
      const goesOn = next && last && next[0] === last[0];
      const drop = ridge && !solid && !goesOn ? `V${round1(plan.base)}` : '';
      return mark('path', `line-${i}`, {
        ...LINE,
        d: pathOf(pairs) + drop,
        stroke: solid ? palette.edge : palette.outline,
        'stroke-width': solid ? width : stroke === 'near' ? 1.4 : 1.2,
        ...dashed(stroke),
      });
    });
    const columns = ridge
      ? lone.map((one) =>
          mark('path', `column-${one.point.x}`, {
            d: columnPath(plan, one),
            fill: 'none',
            stroke: promised(one.point) ? palette.outline : palette.edge,
            'stroke-width': 1.35,
            ...(promised(one.point) && dashed('near')),
          }),
        )
      : lone.map(({ point, pair, grown }) => dot(`lone-${point.x}`, pair, palette.edge, grown));
    // The pen: a solid dot where the line has come to.
    const pen = head && stretches.length > 0 ? [dot('pen', head, palette.edge, 1)] : [];
    return [mark('g', `ink-${line.id}`, { opacity: strength }, [...paths, ...columns, ...pen])];
  });
}

const dot = (id: string, [x, y]: readonly [number, number], fill: string, opacity: number) =>
  mark('circle', id, { cx: round1(x), cy: round1(y), r: 4.2, fill, opacity });

const ring = (id: string, one: Lone, stroke: string, fill: string) =>
  mark('circle', `ring-${id}`, {
    cx: round1(one.pair[0]),
    cy: round1(one.pair[1]),
    r: 3.4,
    fill,
    stroke,
    'stroke-width': 1.5,
    opacity: one.grown,
  });

/** Comparisons as tea lines. */
export function teaMarks(
  { palette, aspect }: Moment,
  drawings: readonly Drawing[],
): readonly Mark[] {
  return drawings.map(({ line, stretches, strength }) =>
    mark('g', `tea-${line.id}`, { opacity: strength }, [
      ...stretches.map(({ stroke, pairs }, i) =>
        mark('path', `line-${i}`, {
          ...LINE,
          d: pathOf(pairs),
          stroke: palette.teaLine,
          'stroke-width': aspect === 'tall' ? 1.3 : 1.4,
          ...dashed(stroke),
        }),
      ),
    ]),
  );
}

/** Rows that are never joined: hollow, pale where they lie in paint. */
export function ringMarks(
  { palette }: Moment,
  drawings: readonly Drawing[],
  painted: (x: number, y: number) => boolean,
): readonly Mark[] {
  return drawings.map(({ line, lone, strength }) =>
    mark('g', `rings-${line.id}`, { opacity: strength }, [
      ...lone.map((one) => {
        const [x, y] = one.pair;
        const drowned = painted(x - 5, y - 5) && painted(x + 5, y - 5);
        return drowned
          ? ring(one.point.x, one, palette.outlineOnPigment, 'none')
          : ring(one.point.x, one, palette.teaLine, palette.ground);
      }),
    ]),
  );
}

/** The lines over paint, where tea would drown. */
export function paleMarks({ palette }: Moment, drawings: readonly Drawing[]): readonly Mark[] {
  const stroke = palette.outlineOnPigment;
  return drawings.map(({ line, stretches, strength }) =>
    mark('g', `pale-${line.id}`, { opacity: strength }, [
      ...stretches.map((one, i) =>
        mark('path', `line-${i}`, {
          ...LINE,
          d: pathOf(one.pairs),
          stroke,
          'stroke-width': 1.5,
          ...dashed(one.stroke),
        }),
      ),
    ]),
  );
}
