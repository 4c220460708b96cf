/** Frames of slopes from the rows of a table: `{ "series": "rates" }`. */
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { fewX } from '../kit/table.ts';

export function framesFrom(table: Table): TableScene {
  const { series, entities, xs, by, isChosen } = table;
  const [first, last] = [xs[0], xs.at(-1)];
  if (!first || !last || first === last) return fewX(series, 'a slope');
  const ids = entities.length === 0 ? [series.id] : entities.map(({ id }) => id);
  const ends = isChosen ? { ends: [first.name, last.name] } : {};
  const lineOf = (id: string): JsonObject => ({
    series: series.id,
    ...(entities.length > 0 && { entity: id }),
    ...ends,
  });
  const frames: JsonObject =
    by === 'entity'
      ? Object.fromEntries(
          ids.map((id) => [id, { title: series.entities[id] ?? id, lines: { [id]: lineOf(id) } }]),
        )
      : {
          [series.id]: {
            title: series.title,
            lines: Object.fromEntries(ids.map((id) => [id, lineOf(id)])),
          },
        };
  return {
    params: {
      ...(series.xType === 'words' && { before: first.name, after: last.name }),
      ...(by === 'entity' && { rule: series.title }),
      frames,
    },
  };
}
