/** The countries of the world at 1:110 million (Natural Earth, through world-atlas), and their names. */
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

type Named = GeometryCollection<{ name: string }>;
const topology = atlas as unknown as Topology<{ countries: Named }>;
const { countries } = topology.objects;

const collection = feature(topology, countries) as FeatureCollection<Geometry, { name: string }>;
const byName = new Map(
  collection.features.map(({ properties, geometry }) => [properties.name, geometry]),
);

/** Every name that a script may use, in the order of the alphabet. */
export const COUNTRY_NAMES: readonly string[] = [...byName.keys()].sort((a, b) =>
  a.localeCompare(b, 'en'),
);

/** A country's outline; nothing for a name that the atlas does not know. */
export const countryShape = (name: string): Geometry | undefined => byName.get(name);

const linesOf = ({ coordinates }: MultiLineString): readonly Geometry[] =>
  coordinates.map((line) => ({ type: 'LineString', coordinates: line }));

/** Every country; all coasts; the lines between neighbours, once each. */
export const WORLD: readonly Geometry[] = [...byName.values()];
export const LAND = linesOf(mesh(topology, countries, (a, b) => a === b));
export const BORDERS = linesOf(mesh(topology, countries, (a, b) => a !== b));
