/**
 * Reads the areas of an author's GeoJSON or TopoJSON file, with every ring closed and correctly
 * oriented. Takes linear time within limits, because the file is untrusted.
 */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { memoize } from '../../../story/memoize.ts';

export const SHAPE_LIMITS = { bytes: 8 * 1024 * 1024, areas: 2_000 } as const;
/** Maximum number of points: a small topology may refer to its longest line many times. */
const MOST_PLACES = 1_500_000;

type Ring = readonly Position[];
export interface ShapeArea {
  /** Texts and numbers that the file has about it, including `id`. */
  readonly properties: ReadonlyMap<string, string>;
  /** Polygons: the outer ring, then its holes. */
  readonly parts: readonly (readonly Ring[])[];
}
/** One collection of the file; a GeoJSON file is a single collection. */
export interface ShapeList {
  readonly name: string;
  readonly areas: readonly ShapeArea[];
  /** Number of geometries that can't be areas. */
  readonly lines: number;
  readonly points: number;
}
/** A sentence whose subject is the file, and a hint for the author. */
export interface ShapeFault {
  readonly fault: string;
  readonly hint: string;
}
export type ShapeFile = ShapeFault | { readonly lists: readonly ShapeList[] };

/** Thrown and caught within this file. */
class Refusal extends Error {
  constructor(
    readonly fault: string,
    readonly hint: string,
  ) {
    super(fault);
  }
}

const DEGREES = 'save it as WGS 84: in QGIS Export, Save Features As, CRS EPSG:4326; in mapshaper -proj wgs84'; // prettier-ignore
const TURNED = 'export it again: GeoJSON has degrees east first, then degrees north';
const AGAIN = 'export it again: as GeoJSON from QGIS, or as GeoJSON or TopoJSON from mapshaper.org';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function jsonOf(bytes: Uint8Array): Json {
  if (bytes.byteLength > SHAPE_LIMITS.bytes)
    throw new Refusal('is larger than the 8 MB allowed', 'simplify it on mapshaper.org');
  const text = new TextDecoder().decode(bytes);
  try {
    const json: unknown = JSON.parse(text);
    if (isObject(json) && typeof json['type'] === 'string') return json;
  } catch {
    if (/[[,:]\s*-?(?:NaN|Infinity)\b/.test(text))
      throw new Refusal('has a NaN or Infinity in place of a number', AGAIN);
    throw new Refusal('is cut short or broken', AGAIN);
  }
  throw new Refusal('is no GeoJSON and no TopoJSON', AGAIN);
}

/** Coordinate systems in degrees under any name: EPSG numbers from 4001 to 4999. */
const IS_DEGREES = /CRS:?84$|EPSG:.*\b4\d{3}$/i;
function checkSystem({ crs }: Json): void {
  const properties = isObject(crs) ? crs['properties'] : undefined;
  const name = isObject(properties) ? properties['name'] : undefined;
  if (typeof name === 'string' && !IS_DEGREES.test(name))
    throw new Refusal(`is not in degrees: its "crs" is ${name}`, DEGREES);
}

function placeOf(value: unknown): Position {
  const [lon, lat] = listOf(value);
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    throw new Refusal('has a place without two numbers', AGAIN);
  const [x, y] = [lon as number, lat as number];
  if (Math.abs(x) <= 360.001 && Math.abs(y) <= 90.001) return [x, y];
  if (Math.abs(x) <= 90 && Math.abs(y) <= 180)
    throw new Refusal(`has north before east: it has a place at ${x}, ${y}`, TURNED);
  throw new Refusal(
    `is in metres or kilometres, not in degrees: it has a place at ${x}, ${y}`,
    DEGREES,
  );
}

/** Steradians; a ring whose area is closer than this to zero or to the whole earth has no inside. */
const NOTHING = 1e-14;
/** Closed, with its inside on the right as d3-geo expects: the other way round it would fill the globe. */
function ringOf(value: unknown, isHole: boolean): Ring | undefined {
  const ring = listOf(value).map(placeOf);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return undefined;
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  if (ring.length < 4 || area < NOTHING || area > 4 * Math.PI - NOTHING) return undefined;
  return area > 2 * Math.PI === isHole ? ring : ring.reverse();
}

function partOf(value: unknown): readonly Ring[] {
  const [outer, ...holes] = listOf(value);
  const ring = ringOf(outer, false);
  if (!ring) return [];
  const inner = holes.map((hole) => ringOf(hole, true)).filter((one) => one !== undefined);
  return [ring, ...inner];
}

/** Each property that is a text or a number. */
function propertiesOf({ id, properties }: Json): ReadonlyMap<string, string> {
  const all = { id, ...(isObject(properties) && properties) };
  return new Map(
    Object.entries(all).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : [],
    ),
  );
}

/** The features of a GeoJSON object, or its bare geometries. */
function listFrom(name: string, json: unknown): ShapeList {
  const [areas, open]: [ShapeArea[], unknown[]] = [[], [json]];
  const left = { lines: 0, points: 0 };
  for (const one of open) {
    if (!isObject(one)) continue;
    const { type } = one;
    const within = type === 'FeatureCollection' ? one['features'] : type === 'GeometryCollection' ? one['geometries'] : []; // prettier-ignore
    for (const inner of listOf(within)) open.push(inner);
    const isFeature = type === 'Feature';
    const geometries = isFeature ? [one['geometry']] : [one];
    const parts: (readonly Ring[])[] = [];
    for (const geometry of geometries) {
      if (!isObject(geometry)) continue;
      const kind = String(geometry['type']);
      const { coordinates } = geometry;
      // Geometry collections are lists of shapes, except within a feature, whose properties apply to
      // all of them.
      if (isFeature && kind === 'GeometryCollection')
        for (const inner of listOf(geometry['geometries'])) geometries.push(inner);
      else if (kind.endsWith('Polygon'))
        for (const part of kind === 'Polygon' ? [coordinates] : listOf(coordinates))
          parts.push(partOf(part));
      else if (kind.endsWith('LineString')) left.lines += 1;
      else if (kind.endsWith('Point')) left.points += 1;
    }
    const sound = parts.filter((part) => part.length > 0);
    if (sound.length > 0) areas.push({ properties: propertiesOf(one), parts: sound });
  }
  return { name, areas, ...left };
}

/** The number of points in the lines that a topology's geometries use, with every repetition counted. */
function placesIn(objects: unknown, arcs: readonly unknown[]): number {
  let places = 0;
  const open: unknown[] = [objects];
  for (const one of open) {
    if (typeof one === 'number') places += listOf(arcs[one < 0 ? ~one : one]).length;
    else if (Array.isArray(one)) for (const inner of one as unknown[]) open.push(inner);
    else if (isObject(one)) open.push(one['arcs'], one['geometries'], ...(one === objects ? Object.values(one) : [])); // prettier-ignore
    if (places > MOST_PLACES || open.length > MOST_PLACES) break;
  }
  return places;
}

function listsOf(json: Json): readonly ShapeList[] {
  checkSystem(json);
  if (json['type'] !== 'Topology') return [listFrom('', json)];
  const { objects, arcs } = json;
  if (placesIn(objects, listOf(arcs)) > MOST_PLACES)
    throw new Refusal('has more lines than can be read', 'simplify it on mapshaper.org');
  const topology = json as unknown as Topology;
  return Object.entries(isObject(objects) ? objects : {}).map(([name, object]) =>
    listFrom(name, feature(topology, object as GeometryObject)),
  );
}

/** The areas of a file by collection, or why they can't be drawn. Never throws. */
export const readShapes = memoize((bytes: Uint8Array): ShapeFile => {
  try {
    const lists = listsOf(jsonOf(bytes));
    const withAreas = lists.filter(({ areas }) => areas.length > 0);
    if (withAreas.length > 0) return { lists: withAreas };
    const isOther = lists.some(({ lines, points }) => lines + points > 0);
    return isOther
      ? {
          fault: 'holds points and lines alone, and shapes are areas',
          hint: 'export the polygons',
        }
      : { fault: 'holds no areas', hint: AGAIN };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault, hint: error.hint };
    // A topology with inconsistent references.
    return { fault: 'is cut short or broken', hint: AGAIN };
  }
});
