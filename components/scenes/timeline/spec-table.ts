/** The lanes to show from a table: `{ "series": "events", "entities": ["law", "ship"] }`. */
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';

export function lanesFrom(table: Table, { entities, sort }: JsonObject): TableScene {
  if (entities === undefined && sort === undefined) return { params: {} };
  return { params: { lanes: Object.fromEntries(table.entities.map(({ id }) => [id, {}])) } };
}
