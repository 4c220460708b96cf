/** What a script may say to `rings`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { at, few, id, keysOf, lang, needs, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeRings, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);
const each = (param: string, what: string) =>
  keysOf(param, z.record(id(), share())).exactOptional().describe(what);

const ring = z.strictObject({
  name: words(30).describe('Printed inside it; a semicolon breaks the line.'),
  gloss: words(30).exactOptional().describe('A second name under it, in another script.'),
  lang: lang().exactOptional().describe('Language of `gloss`, such as zh-Hans.'),
  ink: z
    .enum(['gold', 'silver', 'malachite', 'azurite', 'tea', 'ink'])
    .default('ink')
    .describe('Its colour; gold and silver are for the night.'),
});

const name = z.strictObject({
  at: at().describe('Its date: `2020`, `2020-05`, `2020-05-14`.'),
  name: words(60).describe('The name.'),
  note: words(60).exactOptional().describe('A second line, lighter.'),
  past: z.boolean().default(false).describe('No longer in use: a hollow dot.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'rings',
  surface: 'svg',
  summary: 'Interlocking rings of parallel lines with their names: a relation without quantities.',
  params: z.strictObject({
    rings: few(z.record(id(), ring), 1, 5, 'rings').describe(
      'Ring id -> ring, its anchor; a chain in this order, 5 at most.',
    ),
    crossing: words(80)
      .exactOptional()
      .describe('Said of the upper crossing of the first two; a semicolon breaks the line.'),
    names: z.record(id(), name).default({}).describe('Dated names along the foot, to scale.'),
    strokes: z.int().min(2).max(21).default(13).describe('Parallel lines of a ring.'),
  }),
  state: z.strictObject({
    drawn: each('rings', 'How much of each ring is drawn; 1 at first.'),
    named: each('names', 'Presence of each name along the foot; 1 at first.'),
    crossing: needs('crossing', share().exactOptional()).describe(
      'Presence of the words at the crossing.',
    ),
  }),
  defaults: ({ rings, names }) => ({
    drawn: Object.fromEntries(Object.keys(rings).map((key) => [key, 1])),
    named: Object.fromEntries(Object.keys(names).map((key) => [key, 1])),
    crossing: 1,
  }),
  anchors: anchorsOf,
  faults: ({ rings, crossing }) => [
    ...Object.entries(rings).flatMap(([key, { gloss, lang: of }]) =>
      of !== undefined && gloss === undefined
        ? [
            {
              path: ['rings', key, 'lang'],
              message: 'is the language of a gloss that is not there',
            },
          ]
        : [],
    ),
    ...(crossing !== undefined && Object.keys(rings).length < 2
      ? [{ path: ['crossing'], message: 'one ring crosses nothing; a crossing needs two' }]
      : []),
  ],
  signs: ({ params }) =>
    Object.values(params.rings).some(({ ink }) => ink === 'tea') ? ['tea'] : [],
  describe: describeRings,
  table: tableOf,
};
