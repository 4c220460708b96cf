/** What a script may say to `timeline`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { invalidRange, sourceFaults, unknownNames } from '../kit/faults.ts';
import { at, date, id, series, words } from '../kit/fields.ts';
import { yearOf } from '../kit/dated.ts';
import { lanesOf } from './posts.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeTimeline, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);
const as = () =>
  z
    .enum(['fence', 'line'])
    .describe('fence: steps against somebody, in cinnabar; line: neutral events, in ink.');

const lane = z.strictObject({
  name: words(60).exactOptional().describe('Printed instead of the name in the data.'),
  entity: id().exactOptional().describe('Its entity in the series; the lane’s id when left out.'),
  as: as().default('fence'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'timeline',
  surface: 'svg',
  summary: 'Dated events as posts in lanes: solid where a step stands, hollow where it was eased.',
  params: z.strictObject({
    series: series().describe(
      'Events: x a date; entity the lane; label "name; more", of which pictures print the name; value 1 a step, 0 an easing. An easing named like a step opens the post of that step and adds its second part: "ZTE; lifted".',
    ),
    lanes: z
      .record(id(), lane)
      .exactOptional()
      .describe('Lane id -> lane, from top to bottom; every entity when left out.'),
    as: as().default('fence').describe('How lanes look that `lanes` does not name.'),
    x: z
      .strictObject({
        from: at().describe('Its first date.'),
        to: at().describe('Its last.'),
        ticks: z.array(at()).max(14).exactOptional().describe('What is printed under it.'),
      })
      .describe('The span of the axis and what is printed under it.'),
    rule: words().exactOptional().describe('What a post is: "One post, one dated act".'),
    signs: z
      .strictObject({
        taken: words(60).default('step taken').describe('A solid post.'),
        eased: words(60).default('eased, lifted or never applied').describe('A hollow one.'),
        planned: words(60).default('planned').describe('A dashed one.'),
      })
      .prefault({})
      .describe('What the signs are called; those that the rows need are shown.'),
    list: words(60)
      .exactOptional()
      .describe('On a tall stage, after the name of the lane that is listed: "post by post".'),
    layout: z
      .enum(['side', 'full'])
      .default('full')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
  }),
  state: z.strictObject({
    until: date().exactOptional().describe('Up to when posts stand; the end of the axis at first.'),
    open: z
      .record(id(), share())
      .exactOptional()
      .describe(
        'Lane id -> whether its posts are named; 1 at first. On a tall stage the lane that is most open is the one in focus and listed.',
      ),
    shown: z.record(id(), share()).exactOptional().describe('Lane id -> presence; 1 at first.'),
  }),
  defaults: ({ x, lanes }) => {
    const all = Object.fromEntries(Object.keys(lanes ?? {}).map((key) => [key, 1]));
    return { until: yearOf(x.to), open: all, shown: all };
  },
  // Dates that were written out become decimal years, so that two states mix.
  normalise: (_params, state) => ({ ...state, until: yearOf(state.until) }),
  anchors: anchorsOf,
  names(params, data) {
    const lanes = lanesOf(params, data).map((one) => one.id);
    return { open: lanes, shown: lanes };
  },
  faults: ({ series: of, lanes, x }, data) => [
    ...invalidRange(['x'], [yearOf(x.from), yearOf(x.to)]),
    ...Object.entries(lanes ?? {}).flatMap(([key, { entity }]) =>
      entity === undefined
        ? unknownNames(['lanes', key], 'entity', [key], Object.keys(data[of]?.entities ?? {}))
        : sourceFaults(data, { series: of, entity }, ['lanes', key]),
    ),
  ],
  signs: ({ params, data, state }) =>
    lanesOf(params, data).some(({ id: lane, as }) => as === 'fence' && (state.shown[lane] ?? 1) > 0)
      ? ['cinnabar']
      : [],
  describe: describeTimeline,
  table: tableOf,
};
