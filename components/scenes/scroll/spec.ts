/**
 * `scroll`: a mounted scroll laid over the scenes that stand before it in a build's `stage`: what it has unrolled
 * stays clear, the table covers the rest. Wide stages open to the right, tall ones hang and open down. It measures
 * nothing: its bands are structure, darker than any paint. In forced colours it is outlines alone.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import { between, value, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const share = () => value(between(0, 1)).meta({ start: 1 }).exactOptional();

const params = z.strictObject({
  name: words(60).default(en.cloth).describe('What the painted cloth is called.'),
  rollerName: words(60).default(en.roller).describe('What the roller is called.'),
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

function describe(
  { params: { name }, state: { unrolled, mount }, lang }: Context,
  say: Say<typeof en>,
): string {
  const { comma, semicolon, stop } = punctuationOf(lang);
  const share = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 })(unrolled);
  if (mount <= 0) return say('fills', { name, share });
  const rest = Math.round(unrolled * 100) >= 100 ? '' : comma + say('rest');
  return (
    say('open', { name, share }) + rest + semicolon + say(mount < 1 ? 'leaving' : 'held') + stop
  );
}

export const spec = defineKind(params, state, {
  kind: 'scroll',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  fills: () => false,
  summary:
    'A mounted scroll that unrolls over the scenes before it: bands, roller, the table around.',
  arrives: () => ({ unrolled: 0 }),
  anchors: ({ name, rollerName }) => [
    { id: 'cloth', name },
    { id: 'roller', name: rollerName },
  ],
  usualWords: (_written, say) => ({ name: say('cloth'), rollerName: say('roller') }),
  describe,
});
