/** A chart in words: the names of its parts, sentences, a table. */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { dateText } from '../kit/dates.ts';
import { type Say, sayDated, statusNoted } from '../kit/say.ts';
import { isPromise } from '../kit/series.ts';
import { endsOf, hasFigure, linesIn, type Line, type Point } from './rows.ts';
import type { Context, Params } from './params.ts';

type Words = Say<'lines'>;

type Ends = readonly [first: Point, last: Point];

/** Lines, their rows and the rules. A row's name is its printed value. */
export function anchorsOf({ panels, rules }: Params, data: SceneData): readonly Anchor[] {
  const lines = linesIn(panels, data).flatMap((line) => [
    { id: line.id, name: line.name },
    ...line.points.filter(hasFigure).map((point) => ({ id: point.anchor, name: point.text })),
  ]);
  return [...lines, ...Object.entries(rules).map(([id, { text }]) => ({ id, name: text }))];
}

/** Slopes without a scale show only a direction; their numbers are not data and are not printed. */
function directionOf(
  { panels }: Params,
  line: Line,
  [first, last]: Ends,
  say: Words,
): string | undefined {
  const hasValues = line.end === 'name-value' || line.end === 'value';
  if (panels[line.panel]?.scale !== false || hasValues) return undefined;
  const change = (last.value ?? 0) - (first.value ?? 0);
  return say(change > 0 ? 'rises' : change < 0 ? 'falls' : 'staysLevel');
}

/** The text of a point, with its status if it is a promise. */
const withStatus = (text: string, point: Point, lang: string) =>
  isPromise(point) ? statusNoted(text, point.status, lang) : text;

/** First the ridges and lines with both ends, then the others with their last value. */
export function describe({ params, data, state, lang }: Context, say: Words): string {
  const { colon, semicolon, space, stop } = punctuationOf(lang);
  const seen = linesIn(params.panels, data).flatMap((line) => {
    const ends = endsOf(state, line);
    return ends && (state.shown[line.panel] ?? 1) > 0 ? [{ line, ends }] : [];
  });
  if (seen.length === 0) return say('nothing', { to: dateText(String(params.x.to), lang) });
  const of = (...roles: readonly Line['role'][]) =>
    seen.filter(({ line }) => roles.includes(line.role));
  const main = of('ridge', 'line');
  const first = main.length > 0 ? main : seen.slice(0, 3);
  const rest = [...of('comparison', 'goal'), ...of('dots')].filter((one) => !first.includes(one));
  const sentence = ({ line, ends }: (typeof seen)[number], isWhole: boolean) => {
    const direction = directionOf(params, line, ends, say);
    if (direction) return line.name + space + direction;
    const [from, to] = ends;
    const isSpan = isWhole && from !== to;
    const [first, last] = [from, to].map((point) => {
      const value = sayDated(say, point.text, point.x, lang);
      return withStatus(value, point, lang);
    }) as [string, string];
    return line.name + colon + (isSpan ? say('fromTo', { from: first, to: last }) : last);
  };
  return [first, rest]
    .filter((some) => some.length > 0)
    .map((some) => {
      const sentences = some.slice(0, 6).map((one) => sentence(one, some === first));
      return sentences.join(semicolon) + stop;
    })
    .join(space);
}

/** One row per x, one column per line; all rows, whatever has been drawn. */
export function tableOf(
  { params, data, lang }: Pick<Context, 'params' | 'data' | 'lang'>,
  say: Words,
): SceneTable {
  const lines = linesIn(params.panels, data);
  const xs = new Map<string, number>();
  for (const { points } of lines)
    for (const point of points) if (hasFigure(point)) xs.set(point.x, point.at);
  const label = Object.values(data).find((series) => series.xLabel)?.xLabel;
  const order = [...xs].sort((a, b) => a[1] - b[1]).map(([x]) => x);
  return {
    columns: [label ?? say('date'), ...lines.map(({ name }) => name)],
    rows: order.map((x) => [
      dateText(x, lang),
      ...lines.map((line) => {
        const point = line.points.find((one) => one.x === x && hasFigure(one));
        const [first] = line.points;
        if (!point || !first) return '';
        return (
          directionOf(params, line, [first, point], say) ?? withStatus(point.text, point, lang)
        );
      }),
    ]),
  };
}
