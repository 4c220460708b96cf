/** What a script may say about this kind, and what the kind says about itself. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { value, words } from '../kit/fields.ts';
import { counted, type Params, type State } from './model.ts';

export const spec: SceneSpec<Params, State> = {
  kind: 'example',
  surface: 'svg',
  summary: 'A field of dots, some of them painted: so many of so many.',
  params: z.strictObject({
    total: z.int().min(1).max(400).default(100).describe('How many dots there are.'),
    columns: z.int().min(1).max(40).default(10).describe('Dots in a row.'),
    name: words().default('painted').describe('What a painted dot is.'),
  }),
  // A patch: every property is optional here and complete in `defaults`.
  state: z.strictObject({
    count: value(z.number().min(0).max(400))
      .exactOptional()
      .describe('How many dots are painted; bind it to a fact.'),
  }),
  defaults: () => ({ count: 0 }),
  anchors: (params) => [{ id: 'count', name: params.name }],
  describe: (moment) =>
    `${counted(moment)} of ${moment.params.total} dots are ${moment.params.name}.`,
};
