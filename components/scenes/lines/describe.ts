/** What a chart says without being seen: names of its parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { isPromise } from '../kit/series.ts';
import { endsOf, hasFigure, linesIn, type Line, type Point } from './rows.ts';
import type { Context, Params } from './spec.ts';

type Ends = readonly [first: Point, last: Point];

/** Lines, their rows and the rules. A row's name is its printed value. */
export function anchorsOf({ panels, rules }: Params, data: SceneData): readonly Anchor[] {
  const lines = linesIn(panels, data).flatMap((line) => [
    { id: line.id, name: line.name },
    ...line.points.filter(hasFigure).map((point) => ({ id: point.anchor, name: point.text })),
  ]);
  return [...lines, ...Object.entries(rules).map(([id, { text }]) => ({ id, name: text }))];
}

/** Slopes without a scale show a direction; their numbers are mere drawing and are not printed. */
function directionOf({ panels }: Params, line: Line, [first, last]: Ends): string | undefined {
  const hasValues = line.end === 'name-value' || line.end === 'value';
  if (panels[line.panel]?.scale !== false || hasValues) return undefined;
  const change = (last.value ?? 0) - (first.value ?? 0);
  return change > 0 ? 'rises' : change < 0 ? 'falls' : 'stays level';
}

const valueText = (point: Point) => point.text + (isPromise(point) ? ` (${point.status})` : '');
const textOf = (point: Point) =>
  `${point.text} in ${point.x}${isPromise(point) ? ` (${point.status})` : ''}`;

/** First the ridges and lines with both their ends, then the others with their last value. */
export function describe({ params, data, state }: Context): string {
  const seen = linesIn(params.panels, data).flatMap((line) => {
    const ends = endsOf(state, line);
    return ends && (state.shown[line.panel] ?? 1) > 0 ? [{ line, ends }] : [];
  });
  if (seen.length === 0) return `Nothing is drawn yet; the axis runs to ${params.x.to}.`;
  const of = (...roles: readonly Line['role'][]) =>
    seen.filter(({ line }) => roles.includes(line.role));
  const main = of('ridge', 'line');
  const first = main.length > 0 ? main : seen.slice(0, 3);
  const rest = [...of('comparison', 'goal'), ...of('dots')].filter((one) => !first.includes(one));
  const sentence = ({ line, ends }: (typeof seen)[number], isWhole: boolean) => {
    const direction = directionOf(params, line, ends);
    if (direction) return `${line.name} ${direction}`;
    const [from, to] = ends;
    const isSpan = isWhole && from !== to;
    return `${line.name}: ${isSpan ? `from ${textOf(from)} to ` : ''}${textOf(to)}`;
  };
  return [first, rest]
    .filter((some) => some.length > 0)
    .map((some) => {
      const sentences = some.slice(0, 6).map((one) => sentence(one, some === first));
      return `${sentences.join('; ')}.`;
    })
    .join(' ');
}

/** One row per x, one column per line; all rows, whatever is drawn yet. */
export function tableOf({ params, data }: Pick<Context, 'params' | 'data'>): SceneTable {
  const lines = linesIn(params.panels, data);
  const xs = new Map<string, number>();
  for (const { points } of lines)
    for (const point of points) if (hasFigure(point)) xs.set(point.x, point.at);
  const label = Object.values(data).find((series) => series.xLabel)?.xLabel;
  const order = [...xs].sort((a, b) => a[1] - b[1]).map(([x]) => x);
  return {
    columns: [label ?? 'Date', ...lines.map(({ name }) => name)],
    rows: order.map((x) => [
      x,
      ...lines.map((line) => {
        const point = line.points.find((one) => one.x === x && hasFigure(one));
        const [first] = line.points;
        if (!point || !first) return '';
        return directionOf(params, line, [first, point]) ?? valueText(point);
      }),
    ]),
  };
}
