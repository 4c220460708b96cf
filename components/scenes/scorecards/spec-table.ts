/** Cards from the rows of a table: `{ "series": "classes" }`. */
import type { Table, TableScene } from '../../../story/scene.ts';
import { rowParts, sourceOf } from '../kit/table.ts';

export function cardsFrom(table: Table): TableScene {
  const { series, xs } = table;
  if (xs.length === 0)
    return {
      fault: {
        path: ['series'],
        message: `a card counts a row by its x, and the rows of "${series.id}" have none`,
        hint: 'call the column of names x',
      },
    };
  const cards = rowParts(table).map(({ id, name, x, entity, group }) => [
    id,
    {
      ...sourceOf(table, undefined, entity),
      ...{ by: group === undefined ? name : `${group}, ${name}`, counts: series.title },
      full: x ?? '',
    },
  ]);
  return { params: { cards: Object.fromEntries(cards) } };
}
