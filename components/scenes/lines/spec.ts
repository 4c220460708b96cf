/**
 * Time series as ink and pigment; charts run left to right in every language. Anchors are each line (`china`), each of its
 * rows (`china@2015`) and each rule. Rows that are projected or a target are outline: dashed up to ten years after the
 * last measured one, dotted beyond. An empty value, or a distance over one and a half usual steps, is a gap; a ridge's
 * row without neighbours is a column; low and high are a band in outline. The scale always holds every row.
 */
import { z } from 'zod';
import type { RenderContext, SceneData, SceneFault } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { invalidRange, sourceFaults, unknownName } from '../kit/faults.ts';
import {
  at,
  between,
  by,
  camera,
  date,
  few,
  fromTable,
  gap,
  gapWords,
  id,
  series,
  free,
  share,
  shares,
  table,
  words,
} from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { none, recordOf } from '../kit/series.ts';
import { anchorsOf, describe, tableOf } from './describe.ts';
import { linesIn } from './rows.ts';
import { linesFrom } from './spec-table.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const line = z.strictObject({
  series: series().describe('The series in `data`.'),
  entity: id()
    .exactOptional()
    .describe('One entity of it; without, every entity is drawn, each an anchor of its own.'),
  role: z
    .enum(['ridge', 'line', 'comparison', 'goal', 'dots'])
    .default('line')
    .describe(
      'ridge: painted terraces under the line; comparison: tea, measured elsewhere; goal: an outline that steps; dots: rows that are never joined.',
    ),
  name: words(60).exactOptional().describe('Printed at its end instead of the name in the data.'),
  end: z
    .enum(['name-value', 'name', 'value', 'none'])
    .default('name-value')
    .describe('What stands at its end. A label of the script takes its place.'),
  from: at().exactOptional().describe('Leaves out the rows before.'),
  to: at().exactOptional().describe('Leaves out the rows after.'),
  step: z
    .number()
    .positive()
    .exactOptional()
    .describe('Usual distance of neighbours; more than half as much again is a gap.'),
  wash: z.boolean().default(true).describe('A light tea wash under a comparison.'),
});

const panel = z.strictObject({
  title: words().exactOptional().describe('Above the panel: what is measured.'),
  rule: words().exactOptional().describe('Under the title: "One terrace is 1% of the world".'),
  lines: few(z.record(id(), line), 1, 24, 'lines').describe(
    'Line id -> what it shows; the id is its anchor.',
  ),
  range: z
    .tuple([z.number(), z.number()])
    .exactOptional()
    .describe('The scale reaches at least so far; it always holds all rows.'),
  ticks: z.array(z.number()).max(12).exactOptional().describe('Numbers on the scale.'),
  unit: words(12).exactOptional().describe('After the uppermost number of the scale.'),
  terrace: z.number().positive().exactOptional().describe('Height of a terrace, in the unit.'),
  per: z
    .number()
    .positive()
    .default(1)
    .describe('Numbers on the scale are divided by it; say so in the title: "thousand yuan".'),
  scale: z.boolean().default(true).describe('Whether the scale and its rules are drawn.'),
  staffs: z.boolean().default(false).describe('Upright rules at each x, for slopes.'),
  weight: between(0.2, 5).default(1).describe('Its height against other panels.'),
  span: z.int().min(1).max(4).default(1).describe('Columns that it takes.'),
});

const rule = z.strictObject({
  at: at().describe('Where the upright rule stands.'),
  text: words().describe('What happened, with its date.'),
  note: words().exactOptional().describe('A second line, lighter.'),
  panel: id().exactOptional().describe('The panel it stands in; the first when left out.'),
});

const params = z.strictObject({
  ...table('lines, one for each entity'),
  ...by('entity: a panel for each, all on one scale.'),
  panels: fromTable(few(z.record(id(), panel), 1, 12, 'panels')).describe(
    'Panel id -> panel; one, or several on one clock.',
  ),
  x: fromTable(
    z.strictObject({
      from: at().describe('Its first date, or number.'),
      to: at().describe('Its last.'),
      ticks: z.array(at()).max(12).exactOptional().describe('What is printed under it.'),
    }),
  ).describe('The span of the axis and what is printed under it.'),
  rules: z.record(id(), rule).default({}).describe('Upright rules at dates, each an anchor.'),
  area: z
    .enum(['side', 'full', 'foot'])
    .default('side')
    .describe(
      'side: beside the reading column; full: the whole width, under text in the sky; foot: the lower half of side, under another scene.',
    ),
  columns: z.int().min(1).max(4).default(1).describe('Panels in a row.'),
  free: free({ above: 0.8, right: 0.8, below: 0.8 }),
  dots: words().exactOptional().describe('What hollow dots are, in a key under the clock.'),
  gap: gap('What stands where rows are missing.'),
});

const state = z.strictObject({
  until: date()
    .exactOptional()
    .describe('How far everything is drawn, from the left; the end of the axis at first.'),
  window: camera(
    z
      .strictObject({
        from: date().exactOptional().describe('Its left edge.'),
        to: date().exactOptional().describe('Its right edge.'),
      })
      .refine(
        ({ from, to }) => from === undefined || to === undefined || yearOf(from) < yearOf(to),
        { error: '"from" must come before "to"' },
      ),
  )
    .exactOptional()
    .describe('The part of the axis that fills the width.'),
  drawn: z
    .record(z.string(), between(0, 1))
    .exactOptional()
    .describe('Line id -> how much of it is drawn, within `until`; 1 at first.'),
  shown: shares('panels').exactOptional().describe('Panel id -> presence; 1 at first.'),
  rise: share(1)
    .exactOptional()
    .describe('How far everything has risen from the base line: 0 flat, 1 at its values.'),
  goals: share(1).exactOptional().describe('How much of the goals is drawn.'),
  ends: share(1).exactOptional().describe("Presence of the kind's own labels at line ends."),
});

export type Params = z.infer<typeof params>;
export type PanelParam = Params['panels'][string];
export type LineParam = PanelParam['lines'][string];
/** Dates of a state are decimal years once it is normalised. */
export type State = Omit<Complete<z.infer<typeof state>>, 'until' | 'window'> & {
  readonly until: number;
  readonly window: { readonly from: number; readonly to: number };
};
export type Context = RenderContext<Params, State>;

/** Ids of entries and, where one stands for many entities, of those. */
const drawnKeys = (panels: Params['panels'], data: SceneData): readonly string[] => [
  ...new Set([
    ...Object.values(panels).flatMap(({ lines }) => Object.keys(lines)),
    ...linesIn(panels, data).map(({ id }) => id),
  ]),
];

function panelFaults(key: string, given: PanelParam, columns: number, data: SceneData) {
  const path = ['panels', key];
  const faults: SceneFault[] = Object.entries(given.lines).flatMap(([name, one]) => [
    ...(one.entity === undefined ? [] : sourceFaults(data, one, [...path, 'lines', name])),
    ...invalidRange(
      [...path, 'lines', name],
      [yearOf(one.from ?? -Infinity), yearOf(one.to ?? Infinity)],
    ),
  ]);
  if (given.range) faults.push(...invalidRange([...path, 'range'], given.range, ['low', 'high']));
  if (given.span > columns)
    faults.push({
      path: [...path, 'span'],
      message: `${given.span} columns are more than the ${columns} of the scene`,
    });
  return faults;
}

function faultsOf(given: Params, data: SceneData): readonly SceneFault[] {
  const { panels, rules, x, columns } = given;
  const span = [yearOf(x.from), yearOf(x.to)] as const;
  const faults = [
    ...invalidRange(['x'], span),
    ...Object.entries(panels).flatMap(([key, one]) => panelFaults(key, one, columns, data)),
  ];
  for (const [key, { at: date, panel: of }] of Object.entries(rules)) {
    if (of !== undefined && !Object.hasOwn(panels, of))
      faults.push(unknownName(['rules', key, 'panel'], 'panel', of, Object.keys(panels)));
    if (yearOf(date) < span[0] || yearOf(date) > span[1])
      faults.push({ path: ['rules', key, 'at'], message: `${date} lies outside the axis` });
  }
  return faults;
}

export const spec = defineKind(params, state, {
  kind: 'lines',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  renamed: { layout: 'area', room: 'free/right', under: 'free/below' },
  summary: 'Time series as ink and pigment: ridges, lines, comparisons in tea, goals in outline.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  starts: ({ x, panels }) => ({
    until: yearOf(x.to),
    window: { from: yearOf(x.from), to: yearOf(x.to) },
    drawn: recordOf(
      Object.values(panels).flatMap(({ lines }) => Object.keys(lines)),
      1,
    ),
  }),
  // Dates that were written out become decimal years, so that two states mix.
  normalise: ({ x }, given) => ({
    ...given,
    until: yearOf(given.until),
    window: { from: yearOf(given.window.from ?? x.from), to: yearOf(given.window.to ?? x.to) },
  }),
  anchors: anchorsOf,
  faults: faultsOf,
  names: ({ panels }, data) => ({ drawn: drawnKeys(panels, data) }),
  signs: ({ params: { panels }, state: { shown, drawn } }) =>
    Object.entries(panels).some(
      ([key, { lines }]) =>
        (shown[key] ?? 1) > 0 &&
        Object.entries(lines).some(
          ([name, { role }]) => role === 'comparison' && (drawn[name] ?? 1) > 0,
        ),
    )
      ? ['tea']
      : [],
  usualWords: gapWords,
  describe: (context, say) => describe(context as Context, say),
  table: tableOf,
  fromTable: linesFrom,
});
