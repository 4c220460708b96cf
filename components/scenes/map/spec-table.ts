/** Shaded countries from the rows of a table, by their names: `{ "series": "coffee" }`. */
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { countryOf } from '../kit/countries.ts';
import { homeOf, printed, rowParts, titleOf, valuesOf } from '../kit/table.ts';

/** Round numbers for the dark end of the scale. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.find((n) => n * power >= most) ?? 10) * power;
}

/**
 * The values of the palest and the darkest colour: starting at zero, unless all values are close
 * together and far from it.
 */
function endsOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(0, ...values)];
  if (least > most / 2 && least < most) {
    const unit = 10 ** Math.floor(Math.log10(most - least));
    const rounded = (steps: number) => Number((steps * unit).toPrecision(12));
    return [rounded(Math.floor(least / unit)), rounded(Math.ceil(most / unit))];
  }
  const low = Math.min(0, least);
  return [low, most > 0 ? roundTop(most) : low + 1];
}

/** More names would cover the map; names of shapes appear where there is room. */
const MOST_NAMES = { countries: 8, shapes: 120 } as const;

export function areasFrom(table: Table, params: JsonObject): TableScene {
  const parts = rowParts(table);
  const hasShapes = params['shapes'] !== undefined;
  const written = { ...(params['areas'] as JsonObject | undefined) };
  const lost = hasShapes
    ? undefined
    : parts.find(({ id, name }) => countryOf(name) === undefined && !(id in written));
  if (lost)
    return {
      fault: {
        path: ['series'],
        message: `no country is called "${lost.name}"`,
        hint: `name it as the map does: "areas": { "${lost.id}": { "country": "..." } }; or choose others by "entities" or "only"`,
      },
    };
  const values = valuesOf(table, parts);
  const [least, high] = endsOf(values);
  const areas = parts.map(({ id, name }) => {
    if (hasShapes) return [id, { shape: name }] as const;
    const country = countryOf(name);
    return [id, { name, ...(country !== undefined && { country }) }] as const;
  });
  const ends = { lowWords: printed(table, least), highWords: printed(table, high) };
  return {
    params: {
      areas: Object.fromEntries(areas),
      scale: { low: least, high, title: titleOf(table, parts), ...ends },
    },
    home: {
      levels: homeOf(table, parts),
      ...(parts.length <= MOST_NAMES[hasShapes ? 'shapes' : 'countries'] && {
        labels: Object.fromEntries(parts.map(({ id }) => [id, true])),
      }),
    },
  };
}
