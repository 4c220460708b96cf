/** What a chart says without being seen: names of its parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { endsOf } from './extent.ts';
import type { Moment, Params } from './params.ts';
import { hasFigure, linesOf, type DrawnLine, type Point } from './rows.ts';

/** Lines, their rows and the rules. A row's name is its printed value. */
export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  const lines = linesOf(params, data).flatMap((line) => [
    { id: line.id, name: line.name },
    ...line.points.filter(hasFigure).map((p) => ({ id: p.anchor, name: p.text })),
  ]);
  const rules = Object.entries(params.rules).map(([id, rule]) => ({ id, name: rule.text }));
  return [...lines, ...rules];
}

/** Slopes without a scale show a direction; their numbers are mere drawing and are not told. */
function directionOf(params: Params, line: DrawnLine, [first, last]: readonly [Point, Point]) {
  const panel = params.panels[line.panel];
  if (!panel || panel.scale || line.end === 'name-value' || line.end === 'value') return undefined;
  const change = (last.value ?? 0) - (first.value ?? 0);
  return change > 0 ? 'rises' : change < 0 ? 'falls' : 'stays level';
}

const promised = (p: Point) => p.status === 'projected' || p.status === 'target';
const told = (p: Point) => `${p.text} in ${p.x}${promised(p) ? ` (${p.status})` : ''}`;

function sentence(params: Params, line: DrawnLine, ends: readonly [Point, Point]): string {
  const [first, last] = ends;
  const direction = directionOf(params, line, ends);
  if (direction) return `${line.name} ${direction}`;
  return first === last
    ? `${line.name}: ${told(last)}`
    : `${line.name}: from ${told(first)} to ${told(last)}`;
}

/** First the ridges and lines with both their ends, then the others with their last value. */
export function describeLines({ params, data, state }: Moment): string {
  const seen = linesOf(params, data).flatMap((line) => {
    const ends = endsOf(state, line);
    return ends && (state.shown[line.panel] ?? 1) > 0 ? [{ line, ends }] : [];
  });
  if (seen.length === 0) return `Nothing is drawn yet; the axis runs to ${params.x.to}.`;
  const main = seen.filter(({ line }) => line.role === 'ridge' || line.role === 'line');
  const others = seen.filter(({ line }) => line.role === 'comparison' || line.role === 'goal');
  const dots = seen.filter(({ line }) => line.role === 'dots');
  const list = (of: typeof seen, say: (one: (typeof seen)[number]) => string) =>
    of.length > 0 ? `${of.slice(0, 6).map(say).join('; ')}.` : '';
  const first = main.length > 0 ? main : seen.slice(0, 3);
  const rest = [...others, ...dots].filter((one) => !first.includes(one));
  return [
    list(first, ({ line, ends }) => sentence(params, line, ends)),
    list(rest, ({ line, ends }) =>
      directionOf(params, line, ends)
        ? sentence(params, line, ends)
        : `${line.name}: ${told(ends[1])}`,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** One row per x, one column per line; all rows, whatever is drawn yet. */
export function tableOf({ params, data }: Moment): SceneTable {
  const lines = linesOf(params, data);
  const xs = new Map<string, number>();
  for (const line of lines) for (const p of line.points) if (hasFigure(p)) xs.set(p.x, p.at);
  const label = Object.values(data).find((series) => series.xLabel)?.xLabel;
  const order = [...xs].sort((a, b) => a[1] - b[1]).map(([x]) => x);
  return {
    columns: [label ?? 'Date', ...lines.map((line) => line.name)],
    rows: order.map((x) => [
      x,
      ...lines.map((line) => {
        const p = line.points.find((one) => one.x === x && hasFigure(one));
        const [first] = line.points;
        if (!p || !first) return '';
        const direction = directionOf(params, line, [first, p]);
        return direction ?? p.text + (promised(p) ? ` (${p.status})` : '');
      }),
    ]),
  };
}
