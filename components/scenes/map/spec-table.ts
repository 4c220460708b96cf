/** Shaded countries from the rows of a table, by their names: `{ "series": "coffee" }`. */
import { plainLetters } from '../../../story/plain-letters.ts';
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { homeOf, printed, rowParts, titleOf, valuesOf } from '../kit/table.ts';
import COUNTRY_NAMES from './countries.json' with { type: 'json' };

/** What tables call some countries -> what Natural Earth does. */
const OTHER_NAMES: { readonly [name: string]: string } = {
  usa: 'United States of America',
  us: 'United States of America',
  'united states': 'United States of America',
  uk: 'United Kingdom',
  'great britain': 'United Kingdom',
  'czech republic': 'Czechia',
  'dr congo': 'Dem. Rep. Congo',
  'democratic republic of the congo': 'Dem. Rep. Congo',
  'ivory coast': "Côte d'Ivoire",
  'bosnia and herzegovina': 'Bosnia and Herz.',
  'central african republic': 'Central African Rep.',
  'dominican republic': 'Dominican Rep.',
  'south sudan': 'S. Sudan',
  'north macedonia': 'Macedonia',
};
const byName = new Map(COUNTRY_NAMES.map((name) => [plainLetters(name), name]));
const countryOf = (name: string): string | undefined =>
  byName.get(plainLetters(name)) ?? OTHER_NAMES[plainLetters(name)];

/** Round numbers for the deep end of the ladder. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.find((n) => n * power >= most) ?? 10) * power;
}

/** Names of more would cover the map. */
const MOST_NAMES = 8;

export function areasFrom(table: Table, params: JsonObject): TableScene {
  const parts = rowParts(table);
  const written = { ...(params['areas'] as JsonObject | undefined) };
  const lost = parts.find(({ id, name }) => countryOf(name) === undefined && !(id in written));
  if (lost)
    return {
      fault: {
        path: ['series'],
        message: `no country is called "${lost.name}"`,
        hint: `name it as the map does: "areas": { "${lost.id}": { "country": "..." } }; or choose others by "entities" or "only"`,
      },
    };
  const values = valuesOf(table, parts);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const high = most > 0 ? roundTop(most) : least + 1;
  const areas = parts.map(({ id, name }) => {
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
      ...(parts.length <= MOST_NAMES && {
        labels: Object.fromEntries(parts.map(({ id }) => [id, true])),
      }),
    },
  };
}
