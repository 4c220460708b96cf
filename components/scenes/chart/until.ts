/** How far a chart is drawn: up to an x that the scroll moves. */
import { median } from 'd3-array';
import { clamp } from '../kit/marks.ts';
import type { Params } from './params.ts';
import type { Laid, Shape } from './shapes.ts';
import type { Row, Table } from './table.ts';

/** The x of a row; NaN without one that is a date or a number. */
export const atOf = ({ cells: { x } }: Row): number => (typeof x === 'number' ? x : NaN);

export function spanOf({ rows }: Table): Pick<Params, 'span'> {
  const xs = [...new Set(rows.map(atOf))].filter(Number.isFinite).sort((a, b) => a - b);
  const step = median(xs.slice(1), (x, i) => x - xs[i]!) ?? 1;
  return xs.length > 1 ? { span: [xs[0]!, xs.at(-1)!, step] } : {};
}

/** How much of a row is there: it comes while the half step before it is covered. */
export const shareAt =
  (until = Infinity, step = 1) =>
  ({ row }: Shape): number => {
    const at = atOf(row);
    return at > until ? clamp(1 + (until - at) / (step / 2)) : 1;
  };

/** How much of a note is there: one at a date comes when the lines are near it. */
export function passedIn({ axes, notes, labels, x, box }: Laid, until: number) {
  const at = x?.channel.field === 'x' && x.kind !== 'band' ? axes.find(({ side }) => side === 'x')?.scale(until) : undefined; // prettier-ignore
  return (id: string): number => {
    if (at === undefined || !id.startsWith('note-')) return 1;
    const left = notes.find((one) => one.id === id)?.box.x ?? labels.find((one) => one.id === id)?.x ?? 0; // prettier-ignore
    return clamp(1 + (at - left) / (box.width / 40));
  };
}
