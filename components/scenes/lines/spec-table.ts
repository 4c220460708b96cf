/** Lines from the rows of a table: `{ "series": "ships" }`. */
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { fewX, spanOf } from '../kit/table.ts';

/** The most panels that fit well below each other. */
const ONE_COLUMN = { wide: 3, tall: 5 } as const;

export function linesFrom(table: Table): TableScene {
  const { series, entities, xs, rows, by, unit } = table;
  if (xs.length < 2) return fewX(series, 'a line');
  const ids = entities.length === 0 ? [series.id] : entities.map(({ id }) => id);
  const lineOf = (id: string): JsonObject => ({
    series: series.id,
    ...(entities.length > 0 && { entity: id }),
    // A single line is named by the title above it.
    ...((ids.length === 1 || by === 'entity') && { role: 'ridge', end: 'value' }),
  });
  // Percent signs are printed anyway.
  const isShort = unit !== '' && unit !== '%' && unit.length <= 12;
  const scale: JsonObject = isShort ? { unit } : {};
  const panelOf = (title: string, lines: readonly string[]) => ({
    title,
    ...scale,
    lines: Object.fromEntries(lines.map((id) => [id, lineOf(id)])),
  });
  const x = series.xType === 'words' ? { from: 1, to: xs.length } : spanOf(table);
  if (by !== 'entity' || ids.length === 1)
    return { params: { x, panels: { [series.id]: panelOf(series.title, ids) } } };
  // All panels share one scale, so that neighbours can be compared.
  const values = rows.flatMap(({ value, low, high }) =>
    [value, low, high].filter((n) => n !== undefined),
  );
  const range = [Math.min(0, ...values), Math.max(...values)];
  const panels = entities.map(({ id, name }, i) => [
    id,
    { ...panelOf(name, [id]), range, ...(i === 0 && { rule: series.title }) },
  ]);
  return {
    params: {
      x,
      panels: Object.fromEntries(panels) as JsonObject,
      columns: ids.length > ONE_COLUMN.wide ? 2 : 1,
      portrait: { columns: ids.length > ONE_COLUMN.tall ? 2 : 1 },
    },
  };
}
