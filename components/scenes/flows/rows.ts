/** The figure of a flow, as its fact is printed, and what is known of it. */
import { numberPrinter } from '../kit/print-number.ts';
import type { Context } from './spec.ts';

export function figureOf({ state, boundValues, lang }: Context, id: string) {
  const bound = boundValues[`values/${id}`];
  const value = state.values[id] ?? 0;
  const { status = 'measured' } = bound ?? {};
  return {
    text: bound?.text ?? numberPrinter(lang, { maximumFractionDigits: 1 })(value),
    status,
    /** Nobody has counted it: a plan or a forecast. */
    isPromised: status === 'target' || status === 'projected',
  };
}
