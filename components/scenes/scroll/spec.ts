/**
 * `scroll`: a mounted scroll laid over the scenes that stand before it in a build's `stage`: what it has unrolled
 * stays clear, the table covers the rest. Wide stages open to the right, tall ones hang and open down. It measures
 * nothing: its bands are structure, darker than any paint. In forced colours it is outlines alone.
 */
import { z } from 'zod';
import { between, value, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';

const share = () => value(between(0, 1)).meta({ start: 1 }).exactOptional();

const params = z.strictObject({
  name: words(60).default('The scroll').describe('What the painted cloth is called.'),
  rollerName: words(60).default('Roller').describe('What the roller is called.'),
  thickness: between(0.02, 0.2)
    .default(0.065)
    .describe('Of the roller, as a share of the plate’s height (wide) or half its width (tall).'),
});
const state = z.strictObject({
  unrolled: share().describe('How far it is open: 0 rolled up, 1 open over the whole stage.'),
  mount: share().describe('How far its bands stand in the picture; at 0 the cloth is the stage.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

function describe({ params: { name }, state: { unrolled, mount } }: Context): string {
  const percent = Math.round(unrolled * 100);
  if (mount <= 0) return `${name} is open at ${percent}% and fills the stage.`;
  const rest = percent >= 100 ? '' : ', the rest is on its roller';
  const band = mount < 1 ? 'its bands are on their way out' : 'two bands hold it';
  return `${name} is open at ${percent}%${rest}; ${band}.`;
}

export const spec = defineKind(params, state, {
  kind: 'scroll',
  surface: 'svg',
  fills: () => false,
  summary:
    'A mounted scroll that unrolls over the scenes before it: bands, roller, the table around.',
  arrives: () => ({ unrolled: 0 }),
  anchors: ({ name, rollerName }) => [
    { id: 'cloth', name },
    { id: 'roller', name: rollerName },
  ],
  describe,
});
