/** Flows from the rows of a table: `{ "series": "arms" }`. */
import { together } from '../kit/text.ts';
import type { Table, TableScene } from '../../../story/scene.ts';
import { roundUp } from '../kit/scale.ts';
import { homeOf, rowParts, valuesOf } from '../kit/table.ts';

/** The most lines that can be told apart in the widest flow. */
const MOST_LINES = 20;

export function flowsFrom(table: Table): TableScene {
  const parts = rowParts(table);
  const most = Math.max(...valuesOf(table, parts));
  return {
    params: {
      line: most > 0 ? roundUp(most / MOST_LINES) : 1,
      flows: Object.fromEntries(
        parts.map(({ id, name, group }) => [id, { name: together([group, name]) }]),
      ),
    },
    home: { values: homeOf(table, parts) },
  };
}
