/** What a line says without being seen. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';
import { rowsOf } from './rows.ts';

export const anchorsOf = (params: Params, data: SceneData): readonly Anchor[] =>
  rowsOf(params, data).map(({ anchor, x, text }) => ({ id: anchor, name: `${x} ${text}` }));

export function describeRoute(moment: Moment): string {
  const { params, state, data, boundValues, lang } = moment;
  const number = (n: number) => new Intl.NumberFormat(lang).format(n) + params.unit;
  const rows = rowsOf(params, data);
  const laid = rows.filter((row) => !row.promised && row.value <= state.length + 1e-6);
  const plans = rows.filter(({ promised }) => promised);
  const length = boundValues['length']?.text ?? number(Math.round(state.length));
  const [first, last] = [laid[0], laid.at(-1)];
  const dates =
    first && last && first !== last
      ? ` From ${first.text} in ${first.x} to ${last.text} in ${last.x}.`
      : '';
  const ahead =
    state.planned > 0 && plans.length > 0
      ? ` In outline: ${plans.map((row) => `${row.text} planned for ${row.x}`).join(', ')}.`
      : '';
  return `${params.name}: a line drawn to scale, ${length} of a path of ${number(params.of)}.${dates}${ahead}`;
}

export function tableOf({ params, data }: Moment): SceneTable {
  const label = data[params.series]?.xLabel;
  return {
    columns: [label ?? 'Date', params.name],
    rows: rowsOf(params, data).map((row) => [
      row.x,
      row.promised || row.status === 'estimate' ? `${row.text} (${row.status})` : row.text,
    ]),
  };
}
