/** Where the countries of the map are, by the names that people write in a language. */
import { geoCentroid } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../../../story/memoize.ts';
import { countryOf } from '../kit/countries.ts';
import { rounded } from '../kit/grip.ts';
import { atlasOf, type Countries } from './atlas.ts';
import { largestOf } from './layout.ts';
import type { Degrees } from './pressable.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const namesIn = (lang: string) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
/** Natural Earth's own way to write a name of Intl. */
const plainly = (name: string) =>
  name.replace('’', "'").replace('&', 'and').replace(/Islands$/, 'Is.').replace(/^St\./, 'Saint'); // prettier-ignore

/** The middle of the largest part of each country that has a code, by code. */
const middles = memoize((topology: object) => {
  const { shapeOf } = atlasOf(topology as Topology<Countries>);
  const english = namesIn('en');
  return CODES.flatMap((code): readonly (readonly [code: string, middle: Degrees])[] => {
    const name = english.of(code) ?? '';
    const shape = shapeOf(countryOf(name) ?? countryOf(plainly(name)) ?? '');
    if (!shape) return [];
    const [lon, lat] = geoCentroid(largestOf(shape));
    return [[code, { lon: rounded(lon, 1), lat: rounded(lat, 1) }]];
  });
});

export function countriesIn(lang: string): readonly (readonly [name: string, middle: Degrees])[] {
  const names = namesIn(lang);
  return middles(world).map(([code, middle]) => [names.of(code) ?? code, middle]);
}
