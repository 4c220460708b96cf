/** What a script may say to `bars`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { unknownName, sourceFaults } from '../kit/faults.ts';
import { few, id, keysOf, line, series, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { barsOf } from './rows.ts';
import { anchorsOf, describeBars, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);

const source = {
  series: series().describe('The series in `data`.'),
  x: z.string().max(40).exactOptional().describe('Its row, as written; the last when left out.'),
  entity: id(40).exactOptional().describe('One entity of it.'),
};

const part = z.strictObject({
  ...source,
  name: words(40).describe('What the part is.'),
});

const bar = z.strictObject({
  ...source,
  name: words(60).describe('Under its foot.'),
  note: words().exactOptional().describe('A second line under its name.'),
  figure: line().exactOptional().describe('Printed instead of its value: "at least 1.73%".'),
  of: line().exactOptional().describe('Under its figure: "of GDP".'),
  parts: z.record(id(40), part).exactOptional().describe('Named parts, from the foot up.'),
  goal: z.strictObject(source).exactOptional().describe('What was promised: an outline round it.'),
  tea: z.boolean().default(false).describe('Measured elsewhere: tea instead of pigment.'),
  open: z.boolean().default(false).describe('A lower bound, "at least": its head stays open.'),
  group: words(40)
    .exactOptional()
    .describe('Neighbours of one group stand close; its name is under them.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'bars',
  surface: 'svg',
  summary: 'Bars cut as terraces: parts, goals as outlines, ranges, lower bounds, torn heights.',
  params: z.strictObject({
    bars: few(z.record(id(40), bar), 1, 24, 'bars').describe(
      'Bar id -> bar, in order; the id is its anchor.',
    ),
    direction: z
      .enum(['upright', 'flat'])
      .default('upright')
      .describe('upright: from a base line up; flat: rows from the left.'),
    title: words().exactOptional().describe('Above the bars.'),
    rule: words().exactOptional().describe('Under the title: "One terrace is 0.1% of GDP".'),
    each: z
      .number()
      .positive()
      .exactOptional()
      .describe('A terrace in the unit; bars are then whole terraces, rounded.'),
    taper: z.number().min(0).max(0.8).default(0).describe('Narrowing of the highest bar: a mesa.'),
    limit: z.number().positive().exactOptional().describe('Higher values are torn here.'),
    between: z
      .record(
        id(40),
        z.strictObject({
          after: id(40).describe('The bar before it.'),
          text: words().describe('Why no line joins the two: "two methods: not a rise".'),
        }),
      )
      .default({})
      .describe('Dotted lines that keep bars apart, each an anchor.'),
    gap: words(30).default('no figure').describe('What stands where a row has no figure.'),
    top: share().default(0).describe('Share of the room, from its top, left to another scene.'),
  }),
  state: z.strictObject({
    rise: keysOf('bars', z.record(id(40), share()))
      .exactOptional()
      .describe('Bar -> how far it has risen; 1 at first.'),
    shown: keysOf('bars', z.record(id(40), share()))
      .exactOptional()
      .describe('Bar -> presence; 1 at first.'),
    goals: share().exactOptional().describe('How much of the goals is drawn.'),
    parts: share().exactOptional().describe('Presence of the names of parts.'),
    between: share().exactOptional().describe('How much of the dotted lines is drawn.'),
  }),
  defaults: ({ bars }) => {
    const all = Object.fromEntries(Object.keys(bars).map((key) => [key, 1]));
    return { rise: all, shown: all, goals: 1, parts: 1, between: 1 };
  },
  anchors: anchorsOf,
  faults: ({ bars, between }, data) => [
    ...Object.entries(bars).flatMap(([key, one]) => [
      ...sourceFaults(data, one, ['bars', key]),
      ...(one.goal ? sourceFaults(data, one.goal, ['bars', key, 'goal']) : []),
      ...Object.entries(one.parts ?? {}).flatMap(([part, source]) =>
        sourceFaults(data, source, ['bars', key, 'parts', part]),
      ),
    ]),
    ...Object.entries(between).flatMap(([key, { after }]) => {
      const befores = Object.keys(bars).slice(0, -1);
      const where = ['between', key, 'after'];
      if (!Object.hasOwn(bars, after)) return [unknownName(where, 'bar', after, befores)];
      const message = `no bar comes after "${after}"`;
      return befores.includes(after) ? [] : [{ path: where, message, known: befores }];
    }),
  ],
  signs: ({ params, data, state }) => {
    const seen = barsOf(params, data).filter(({ id: key }) => (state.shown[key] ?? 1) > 0);
    return [
      ...(seen.some(({ param }) => param.tea) ? (['tea'] as const) : []),
      ...(seen.some(({ value: high }) => (high ?? 0) > (params.limit ?? Infinity))
        ? (['torn'] as const)
        : []),
    ];
  },
  describe: describeBars,
  table: tableOf,
};
