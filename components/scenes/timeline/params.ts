/**
 * What a script may contain for `timeline`. Drawing code imports the types only, so that zod does
 * not reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { area, at, between, chosen, date, free, id, series, words } from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';

const share = () => between(0, 1);
const as = () =>
  z
    .enum(['fence', 'line'])
    .describe(
      'line: neutral events, dots, and bars for what ends; fence: posts of steps against somebody, in cinnabar.',
    );

const lane = z.strictObject({
  name: words(60).exactOptional().describe('Printed instead of the name in the data.'),
  entity: id().exactOptional().describe('Its entity in the series; the lane’s id when left out.'),
  as: as().exactOptional().describe('As the timeline’s when left out.'),
});

const { entities, sort } = chosen();

export const params = z.strictObject({
  series: series().describe(
    'Events: x a date; entity the lane; label "name; more", of which pictures print the name; value 1 an event, 0 an end: named like an earlier event, it makes that one a bar. In a fence value 0 is an easing: named like a step it opens its post and adds its second part: "ZTE; lifted".',
  ),
  entities,
  sort,
  lanes: z
    .record(id(), lane)
    .exactOptional()
    .describe('Lane id -> lane, from top to bottom; every entity when left out.'),
  as: as().default('line').describe('How lanes look that say nothing else.'),
  x: z
    .strictObject({
      from: at().exactOptional().describe('Its first date; a round one before the first row.'),
      to: at().exactOptional().describe('Its last; a round one after the last row.'),
      ticks: z.array(at()).max(14).exactOptional().describe('What is printed under it.'),
    })
    .prefault({})
    .describe('The span of the axis and what is printed under it; minutes to centuries.'),
  rule: words().exactOptional().describe('What a mark is: "One dot, one event".'),
  signs: z
    .strictObject({
      taken: words(60).default(scenes.en.timeline.happened).describe('A solid mark.'),
      eased: words(60).default(scenes.en.timeline.ended).describe('A hollow one.'),
      planned: words(60).default(scenes.en.timeline.planned).describe('A dashed one.'),
    })
    .prefault({})
    .describe('What the signs are called; those that the rows need are shown.'),
  list: words(60)
    .exactOptional()
    .describe('On a tall stage, after the name of the lane that is listed: "post by post".'),
  area: area('side'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  until: date()
    .exactOptional()
    .describe('Up to when events are drawn; the end of the axis at first.'),
  open: z
    .record(id(), share())
    .exactOptional()
    .describe(
      'Lane id -> whether its events are named; 1 at first. On a tall stage the lane that is most open is the one in focus and listed.',
    ),
  shown: z.record(id(), share()).exactOptional().describe('Lane id -> presence; 1 at first.'),
});

export type Params = z.infer<typeof params>;
/** A date of a normalised state is a decimal year. */
export type State = Omit<Complete<z.infer<typeof state>>, 'until'> & { readonly until: number };
export type Context = RenderContext<Params, State>;
