/**
 * What a script may contain for `scroll`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import { between, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const share = () => value(between(0, 1)).meta({ start: 1 }).exactOptional();

export const params = z.strictObject({
  name: words(60).default(scenes.en.scroll.cloth).describe('What the painted cloth is called.'),
  rollerName: words(60).default(scenes.en.scroll.roller).describe('What the roller is called.'),
  thickness: between(0.02, 0.2)
    .default(0.065)
    .describe('Of the roller, as a share of the plate’s height (wide) or half its width (tall).'),
});
export const state = z.strictObject({
  unrolled: share().describe('How far it is open: 0 rolled up, 1 open over the whole stage.'),
  mount: share().describe('How far its bands stand in the picture; at 0 the cloth is the stage.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
