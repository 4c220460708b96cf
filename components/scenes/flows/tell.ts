/** What flows say without being seen. */
import type { SceneTable } from '../../../story/scene.ts';
import type { Moment } from './params.ts';

/** A flow's figure, printed as its fact is. */
export const printed = ({ state, boundValues, lang }: Moment, id: string): string =>
  boundValues[`values/${id}`]?.text ??
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(state.values[id] ?? 0);

const sure = (moment: Moment, id: string): string => {
  const status = moment.boundValues[`values/${id}`]?.status;
  const plain = status === undefined || status === 'measured' || status === 'derived';
  return printed(moment, id) + (plain ? '' : ` (${status})`);
};

export function describeFlows(moment: Moment): string {
  const { params, state } = moment;
  const flows = Object.entries(params.flows);
  if (state.drawn <= 0)
    return `Nothing flows yet; ${flows.map(([, { name }]) => name).join(', ')} follow.`;
  const rule = params.rule === undefined ? '' : ` ${params.rule}.`;
  return `${flows.map(([id, { name }]) => `${name}: ${sure(moment, id)}`).join('; ')}.${rule}`;
}

export function tableOf(moment: Moment): SceneTable {
  return {
    columns: ['Flow', 'Value'],
    rows: Object.entries(moment.params.flows).map(([id, { name }]) => [name, sure(moment, id)]),
  };
}
