/** What a script may say about a scroll, and what a scroll says about itself. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { value, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { describeScroll } from './tell.ts';

const share = () => value(z.number().min(0).max(1)).exactOptional();

export const spec: SceneSpec<Params, State> = {
  kind: 'scroll',
  surface: 'svg',
  summary:
    'A mounted scroll that unrolls over the scenes before it: bands, roller, the table around.',
  params: z.strictObject({
    name: words(60).default('The scroll').describe('What the painted cloth is called.'),
    rollerName: words(60).default('Roller').describe('What the roller is called.'),
    thickness: z
      .number()
      .min(0.02)
      .max(0.2)
      .default(0.065)
      .describe('Of the roller, as a share of the plate’s height (wide) or half its width (tall).'),
  }),
  state: z.strictObject({
    unrolled: share().describe('How far it is open: 0 rolled up, 1 open over the whole stage.'),
    mount: share().describe('How far its bands stand in the picture; at 0 the cloth is the stage.'),
  }),
  defaults: () => ({ unrolled: 1, mount: 1 }),
  anchors: ({ name, rollerName }) => [
    { id: 'cloth', name },
    { id: 'roller', name: rollerName },
  ],
  describe: describeScroll,
};
