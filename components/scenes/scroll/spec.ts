/**
 * `scroll`: a mounted scroll laid over the scenes before it in a build's `stage`: the unrolled part
 * stays clear, the table covers the rest. It opens to the right on wide stages, and hangs and opens
 * downwards on tall ones. It shows no data: its bands are structure, darker than any paint. In
 * forced colours it consists of outlines.
 */
import { punctuationOf } from '../../../story/locale.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import { type Context, params, state } from './params.ts';

function describe(
  { params: { name }, state: { unrolled, mount }, lang }: Context,
  say: Say<'scroll'>,
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
