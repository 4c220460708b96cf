/** The countries in a map's outlines, as shapes. */
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Properties = { readonly name?: string | undefined };
export type Countries = { countries: GeometryCollection<Properties> };

const linesOf = ({ coordinates }: MultiLineString): readonly Geometry[] =>
  coordinates.map((line) => ({ type: 'LineString', coordinates: line }));

export interface Atlas {
  /** A country's outline; undefined for an unknown name. */
  shapeOf(name: string): Geometry | undefined;
  /** Every country. */
  readonly countries: readonly Geometry[];
  readonly coasts: readonly Geometry[];
  /** Each border between neighbours, once. */
  readonly borders: readonly Geometry[];
}

export function atlasOf(topology: Topology<Countries>): Atlas {
  const { countries } = topology.objects;
  const { features } = feature(topology, countries) as FeatureCollection<Geometry, Properties>;
  const byName = new Map(features.map(({ properties, geometry }) => [properties.name, geometry]));
  return {
    shapeOf: (name) => byName.get(name),
    countries: features.map(({ geometry }) => geometry),
    coasts: linesOf(mesh(topology, countries, (a, b) => a === b)),
    borders: linesOf(mesh(topology, countries, (a, b) => a !== b)),
  };
}
