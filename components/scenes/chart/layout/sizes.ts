/** The sizes of discs in words. */
import type { Pair } from '../../kit/plate.ts';
import { label } from '../../kit/text.ts';
import { channelOf, columnOf, numberOf, printer } from '../read.ts';
import type { Shape } from '../shapes.ts';
import type { Plan } from './plan.ts';

/** The sizes of discs in a row, beside or above them. */
export function bySize({ view, x, y, table, around: { lang } }: Plan, shapes: readonly Shape[]) {
  const size = channelOf(view.size);
  const [isColumn, isRow] = [y?.kind === 'band' && !x, x?.kind === 'band' && !y];
  if (!size || !(isColumn || isRow) || view.layout || view.values === false) return [];
  const print = printer(columnOf(table, size), lang);
  return shapes.map(({ key, row, x: centre, y: middle, width }) => {
    const at: Pair = isColumn ? [centre + width / 2 + 8, middle + 4.8] : [centre, middle - width / 2 - 7]; // prettier-ignore
    return label(key, at, [print(numberOf(row, size.field))], 'label', { align: isColumn ? 'start' : 'middle' }); // prettier-ignore
  });
}
