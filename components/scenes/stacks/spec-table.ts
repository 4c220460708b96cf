/** Stacks from the rows of a table: `{ "series": "boats" }`. */
import type { Table, TableScene } from '../../../story/scene.ts';
import { homeOf, rowParts, titleOf } from '../kit/table.ts';

export function stacksFrom(table: Table): TableScene {
  const { series } = table;
  if (series.unit !== 'percent')
    return {
      fault: {
        path: ['series'],
        message: `a stack is so much of 100, and the unit of "${series.id}" is not percent`,
        hint: 'bars show any numbers',
      },
    };
  const parts = rowParts(table);
  return {
    params: {
      title: titleOf(table, parts),
      stacks: Object.fromEntries(
        parts.map(({ id, name, group }) => [
          id,
          { name, ...(group !== undefined && { note: group }) },
        ]),
      ),
    },
    home: { levels: homeOf(table, parts) },
  };
}
