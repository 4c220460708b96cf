/** The groups of a table to count: `{ "series": "people", "sort": "value" }`. */
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { lastX } from '../kit/table.ts';

export function groupsFrom(table: Table, { entity, entities, only, sort }: JsonObject): TableScene {
  // If the longer form names one entity, only that one is counted.
  if (entity !== undefined) return { params: {} };
  const { xs, series, isChosen } = table;
  const [first, ...others] = table.entities;
  const isLastAlone = others.length > 0 && xs.length > 1 && series.xType !== 'words';
  const x = isChosen ? xs.map(({ name }) => name) : isLastAlone ? [lastX(table) ?? ''] : undefined;
  const isOrdered = [entities, only, sort].some((chosen) => chosen !== undefined);
  const order = others.length > 0 ? table.entities.map(({ id }) => id) : xs.map(({ name }) => name);
  return {
    params: {
      ...(first && others.length === 0 && { entity: first.id }),
      ...(x && { x: { only: x } }),
      // Dates are in order of time.
      ...(isOrdered && (others.length > 0 || series.xType === 'words') && { order }),
    },
  };
}
