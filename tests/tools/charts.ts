/** Charts for tests, from a few rows. */
import type { Aspect, JsonObject } from '../../story/scene.ts';
import { exampleMoments } from './example-moment.ts';
import type { ExampleSeries } from './example-series.ts';
import type { Mark } from '../../components/scenes/kit/marks.ts';
import { drawing } from '../../components/scenes/lines/draw.ts';
import { layoutOf, type Panel } from '../../components/scenes/lines/layout.ts';
import type { Context } from '../../components/scenes/lines/params.ts';
import { spec } from '../../components/scenes/lines/spec.ts';

export const series = (
  rows: ExampleSeries['rows'],
  more: Partial<ExampleSeries> = {},
): ExampleSeries => ({
  title: 'Ridge',
  rows: [['x', 'value', 'status'], ...rows.map((row) => (row.length === 2 ? [...row, null] : row))],
  ...more,
});

export interface Chart {
  readonly lines: JsonObject;
  readonly data: Record<string, ExampleSeries>;
  readonly x?: JsonObject;
  readonly state?: JsonObject;
  readonly aspect?: Aspect;
  readonly params?: JsonObject;
  readonly lang?: string;
}
export function chart({
  lines,
  data,
  x,
  state = {},
  aspect = 'wide',
  params,
  lang,
}: Chart): Context {
  const axis = x ?? { from: '2000', to: '2010' };
  const example = {
    kind: 'lines',
    params: { x: axis, panels: { p: { lines } }, ...params },
    states: { only: state },
    data,
  };
  const [only] = exampleMoments(spec, example, aspect, lang === undefined ? {} : { lang });
  if (!only) throw new Error('no state');
  return only.moment as Context;
}
export const ridge = { r: { series: 'r', role: 'ridge' } };
export function firstPanel(moment: Context): Panel {
  const { from, to } = moment.state.window;
  return layoutOf(moment)(from, to)[0] as Panel;
}

const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
export const found = (moment: Context, id: RegExp) =>
  flat(drawing.marks(moment)).filter((m) => id.test(m.id));
export const one = (n: number) => Math.round(n * 10) / 10;
