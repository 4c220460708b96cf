/** The countries of the world as flat outlines for `layout: "map"`; only where stories are compiled. */
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import { memoize } from '../../../story/memoize.ts';
import { countryOf } from '../kit/countries.ts';
import type { Areas } from './params.ts';

type Named = { readonly name: string };
const topology = world as unknown as Topology<{ countries: GeometryCollection<Named> }>;
/** The plane of the outlines, in whole units: a unit is about a unit of the wide plate. */
const SIZE = { width: 1000, height: 487 } as const;

/** Rings of whole numbers, each in steps from its first point, without those that are too small to see. */
function shortened(path: string): string {
  return path
    .split('M')
    .flatMap((part) => {
      const places =
        part.match(/-?\d+(?:\.\d+)?/g)?.map((number) => Math.round(Number(number))) ?? [];
      let [x, y] = [places[0] ?? 0, places[1] ?? 0];
      const points = [`M${x},${y}`];
      for (let i = 2; i < places.length; i += 2) {
        if (places[i] === x && places[i + 1] === y) continue;
        [x, y] = [places[i]!, places[i + 1]!];
        points.push(`${x},${y}`);
      }
      return points.length > 3 ? [points.join('L')] : [];
    })
    .join('');
}

/** Country -> path, by the name in Natural Earth. */
const outlines = memoize((of: typeof topology): ReadonlyMap<string, string> => {
  const all = feature(of, of.objects.countries) as FeatureCollection<Geometry, Named>;
  const features = all.features.filter(({ properties }) => properties.name !== 'Antarctica');
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitSize([SIZE.width, SIZE.height], { type: 'FeatureCollection', features });
  const path = geoPath(projection).digits(1);
  return new Map(features.map((one) => [one.properties.name, shortened(path(one) ?? '')]));
});

/** The outlines of countries by the names of rows, and all others as one path. */
export function areasOf(names: readonly string[]): Areas {
  const known = outlines(topology);
  const rows = names.flatMap((name) => {
    const country = countryOf(name);
    return country !== undefined && known.has(country) ? [[name, country] as const] : [];
  });
  const taken = new Set(rows.map(([, country]) => country));
  return {
    ...SIZE,
    paths: Object.fromEntries(rows.map(([name, country]) => [name, known.get(country)!])),
    rest: [...known].flatMap(([country, path]) => (taken.has(country) ? [] : path)).join(''),
  };
}
