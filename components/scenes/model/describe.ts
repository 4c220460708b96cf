/** The model in sentences. */
import { describeModel } from '../../space/describe-model.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import type { Context } from './params.ts';
import type { en } from './words.en.ts';

export function describe(context: Context, say: Say<typeof en>): string {
  const { state, lang } = context;
  const format = numberPrinter(lang, { maximumFractionDigits: 0 });
  const turned = (id: string) => state.turned[id] ?? 0;
  const isThere = (id: string) => (state.shown[id] ?? 1) >= 0.95;
  return describeModel(context, say, (list) => [
    ...list(say('outline'), (id) => isThere(id) && (state.painted[id] ?? 1) < 0.5),
    ...list(
      say('turned'),
      (id) => Math.abs(turned(id)) > 0.5,
      (name, id) => say('turnedBy', { name, degrees: format(turned(id)) }),
    ),
  ]);
}
