/** What a script may say to `words`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { line, value } from '../fields.ts';
import { PLACES, type Params, type State } from './params.ts';
import { describeWords, nameOf, tableOf } from './tell.ts';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const share = () => z.number().min(0).max(1);
const perItem = (item: z.ZodType, what: string) =>
  z.record(id, item).exactOptional().describe(what);

const item = z.strictObject({
  kind: z
    .enum(['statement', 'name', 'figure', 'seal'])
    .describe('statement: large words; name: a name and a gloss; figure: a large number; seal.'),
  text: line().exactOptional().describe('The words. A figure prints its value, or these.'),
  note: line().exactOptional().describe('Smaller words under it.'),
  lang: z.string().max(35).exactOptional().describe('Language of `text`, such as zh-Hans.'),
  place: z
    .union([z.enum(PLACES), z.strictObject({ x: z.number(), y: z.number() })])
    .default('stage')
    .describe('A named place, or fractions of the plate from its upper left.'),
  align: z.enum(['start', 'middle', 'end']).exactOptional(),
  size: z.number().min(0.02).max(0.9).default(0.1).describe('Seals: side, as a share.'),
  rule: share().default(0).describe('A hairline over it, as a share of the width.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'words',
  surface: 'svg',
  summary: 'Large words and figures, names in two scripts, and the seal with its states.',
  params: z.strictObject({ items: z.record(id, item).describe('Item id -> item, its anchor.') }),
  state: z.strictObject({
    shown: perItem(share(), 'Presence of each item; 1 at first.'),
    figures: perItem(value(), 'What each figure prints; bind it.'),
    solid: perItem(share(), 'Seals: 0 outline, 1 solid.'),
    red: perItem(share(), 'Seals: 0 ink, 1 cinnabar.'),
    wear: perItem(z.number().min(0).max(5), 'Seals: 0 whole to 5 worn off.'),
    dx: perItem(z.number().min(-2).max(2), 'Moved right, in widths of the plate.'),
    dy: perItem(z.number().min(-2).max(2), 'Moved down, in heights of the plate.'),
    scale: perItem(z.number().min(0.1).max(10), 'Size of a seal against its own.'),
  }),
  defaults: ({ items }) => {
    const all = (start: number) =>
      Object.fromEntries(Object.keys(items).map((key) => [key, start]));
    return {
      shown: all(1),
      figures: {},
      solid: all(0),
      red: all(0),
      wear: all(0),
      dx: all(0),
      dy: all(0),
      scale: all(1),
    };
  },
  anchors: ({ items }) =>
    Object.entries(items).map(([key, one]) => ({ id: key, name: nameOf(one) })),
  describe: describeWords,
  table: tableOf,
};
