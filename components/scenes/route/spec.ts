/**
 * `route`: a line as long as its number, one winding path drawn to scale, so that its length makes
 * the argument. A label makes the tick of its row long and heavy; other rows have a small tick, and
 * their date where there is room. Rows with status `target` or `projected` are two dashed edges with
 * nothing between; everything else is painted. A row appears when the line reaches it; between two
 * rows the line is only on its way.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { dateText } from '../kit/dates.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Say, sayDated, statusNoted } from '../kit/say.ts';
import type { ValuedRow } from '../kit/series.ts';
import { lengthsOf } from './layout.ts';
import { type Context, params, state } from './params.ts';

function describe(
  { params: given, state: drawn, data, boundValues, lang }: Context,
  say: Say<'route'>,
): string {
  const { colon, comma, space, stop } = punctuationOf(lang);
  const { name, unit, of } = given;
  const print = (n: number) => numberPrinter(lang)(n) + unit;
  const rows = lengthsOf(given, data);
  const laid = rows.filter((row) => !row.isPromised && row.value <= drawn.length + 1e-6);
  const plans = rows.filter(({ isPromised }) => isPromised);
  const length = boundValues['length']?.text ?? print(Math.round(drawn.length));
  const [first, last] = [laid[0], laid.at(-1)];
  const dated = ({ text, x }: ValuedRow) => sayDated(say, text, x, lang);
  const isSpan = first && last && first !== last;
  const ahead = plans.map(({ text, x }) =>
    say('planned', { length: text, date: dateText(x, lang) }),
  );
  return [
    name + colon + say('whole', { length, of: print(of) }) + stop,
    ...(isSpan ? [say('span', { from: dated(first), to: dated(last) })] : []),
    ...(drawn.planned > 0 && plans.length > 0 ? [say('ahead', { plans: ahead.join(comma) })] : []),
  ].join(space);
}

const table = ({ params: given, data, lang }: Context, say: Say<'route'>): SceneTable => ({
  columns: [data[given.series]?.xLabel ?? say('date'), given.name],
  rows: lengthsOf(given, data).map(({ x, text, status, isPromised }) => [
    dateText(x, lang),
    isPromised || status === 'estimate' ? statusNoted(text, status, lang) : text,
  ]),
});

export const spec = defineKind(params, state, {
  kind: 'route',
  surface: 'svg',
  summary: 'A line as long as its number: one winding path drawn to scale, a plan in outline.',
  arrives: () => ({ length: 0, planned: 0 }),
  starts: () => ({ length: 0 }),
  anchors: (given, data, _say, lang) =>
    lengthsOf(given, data).map(({ anchor, x, text }) => ({
      id: anchor,
      name: `${dateText(x, lang)} ${text}`,
    })),
  describe,
  table,
});
