/** The countries that a map's outlines hold, as shapes. */
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Properties = { readonly name?: string | undefined };
export type Countries = { countries: GeometryCollection<Properties> };

const linesOf = ({ coordinates }: MultiLineString): readonly Geometry[] =>
  coordinates.map((line) => ({ type: 'LineString', coordinates: line }));

export interface Atlas {
  /** A country's outline; nothing for a name that it does not know. */
  shapeOf(name: string): Geometry | undefined;
  /** Every country. */
  readonly countries: readonly Geometry[];
  readonly coasts: readonly Geometry[];
  /** The lines between neighbours, once each. */
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
