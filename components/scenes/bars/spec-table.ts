/** Bars from the rows of a table: `{ "series": "people", "parts": ["saved"] }`. */
import type { Json, JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { unknownNames } from '../kit/faults.ts';
import { rowParts, type RowPart, sourceOf, titleOf } from '../kit/table.ts';

const namesIn = (list: Json | undefined): readonly string[] =>
  Array.isArray(list) ? (list as readonly Json[]).map(String) : [];

/** The named parts of a bar: the same entity at other x, or other entities at its x; with their names. */
function partsOf(table: Table, names: readonly string[], bar: RowPart): JsonObject {
  const { entities, xs } = table;
  return Object.fromEntries([
    ...entities
      .filter(({ id }) => names.includes(id))
      .map(({ id, name }) => [id, { ...sourceOf(table, bar.x, id), name }] as const),
    ...xs
      .filter(({ name }) => names.includes(name))
      .map(({ id, name }) => [id, { ...sourceOf(table, name, bar.entity), name }] as const),
  ]);
}

export function barsFrom(table: Table, { parts }: JsonObject): TableScene {
  const names = namesIn(parts);
  const known = [...table.entities.map(({ id }) => id), ...table.xs.map(({ name }) => name)];
  const [lost] = unknownNames(['parts'], 'part', names, known);
  if (lost) return { fault: lost };
  const totals = {
    ...table,
    entities: table.entities.filter(({ id }) => !names.includes(id)),
    xs: table.xs.filter(({ name }) => !names.includes(name)),
  };
  const bars = rowParts(totals);
  // If all rows are parts, a bar is their sum.
  const isSum = names.length > 0 && totals.entities.length === 0 && table.entities.length > 0;
  return {
    params: {
      title: titleOf(totals, bars),
      bars: Object.fromEntries(
        bars.map((bar) => [
          bar.id,
          {
            ...(isSum ? {} : sourceOf(table, bar.x, bar.entity)),
            name: bar.name,
            ...(bar.group !== undefined && { group: bar.group }),
            ...(names.length > 0 && { parts: partsOf(table, names, bar) }),
          },
        ]),
      ),
    },
  };
}
