/**
 * The data from which a map's outlines are made: the countries of the world, or the shapes of an
 * author's file.
 */
import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection as ArcCollection,
  MultiPolygon as ArcMultiPolygon,
} from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../../../story/memoize.ts';
import type { Part } from './packed.ts';
import type { ShapeArea, ShapeList } from './shapes-file.ts';

interface WorldFile {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly type: string;
        readonly properties: { readonly name: string };
        readonly arcs: readonly unknown[];
      }[];
    };
  };
}

/** The source of outlines. */
export interface World {
  /** Degrees east and north of each line, in pairs. */
  readonly arcs: readonly (readonly number[])[];
  readonly countries: readonly {
    readonly name?: string | undefined;
    readonly parts: readonly Part[];
  }[];
  /** In steradians: a ring with a smaller area is empty. */
  readonly least: number;
  /**
   * In units: a smaller part would be a speck of ink; for an author's adjacent shapes it is lower,
   * because leaving one out makes a hole.
   */
  readonly speck: number;
}

const pairsOf = ({ arcs, transform: { scale, translate } }: WorldFile): World['arcs'] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.flatMap(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
    });
  });
const partsIn = ({ type, arcs }: { readonly type: string; readonly arcs: readonly unknown[] }) =>
  (type === 'Polygon' ? [arcs] : arcs) as readonly Part[];

const file = fine as unknown as WorldFile;
/** The world at 1:50 million. */
export const EARTH: World = {
  arcs: pairsOf(file),
  countries: file.objects.countries.geometries.map((one) => ({
    name: one.properties.name,
    parts: partsIn(one),
  })),
  least: 1e-9,
  speck: 3,
};

/** Grid steps for an author's shapes: points that are closer together count as one border. */
const STEPS = 1e6;
/** A part that ends this far west may continue beyond the date line: eastern Siberia, the Aleutians. */
const [DATE_LINE, WEST] = [179.999, -140];
const isAtDateLine = ([lon = 0]: Position) => Math.abs(lon) > DATE_LINE;
/**
 * Joins a polygon that ends at the date line to the one on the other side: degrees continue beyond
 * 180, without a line at the cut.
 */
const acrossDateLine = (rings: Position[][]): Position[][] =>
  rings.map((ring) => {
    const turn = ring.every(([lon = 0]) => lon < WEST) ? 360 : 0;
    return ring
      .filter(
        (place, i) => ![ring[i - 1], place, ring[i + 1]].every((one) => one && isAtDateLine(one)),
      )
      .map(([lon = 0, lat = 0]) => [lon + turn, lat]);
  });

/** The lines of a list of shapes, with each border once; an area that the date line cuts is joined again. */
const linesOf = memoize(({ areas }: ShapeList) => {
  const sidesOf = (parts: ShapeArea['parts']) =>
    new Set(
      parts
        .flat(2)
        .filter(isAtDateLine)
        .map(([lon = 0]) => Math.sign(lon)),
    ).size;
  const isCut = areas.map(({ parts }) => sidesOf(parts) > 1);
  const geometries = areas.map(({ parts }): MultiPolygon => {
    const coordinates = parts as Position[][][];
    return {
      type: 'MultiPolygon',
      coordinates: isCut.includes(true) ? coordinates.map(acrossDateLine) : coordinates,
    };
  });
  const all = { type: 'GeometryCollection', geometries } as GeometryCollection;
  const built = topology({ all }, STEPS);
  const cut = (built.objects['all'] as ArcCollection).geometries as ArcMultiPolygon[];
  const parts = cut.map((one, i) => (isCut[i] ? mergeArcs(built, [one]) : one).arcs);
  return { arcs: pairsOf(built as unknown as WorldFile), parts };
});

export interface StoryShapes {
  readonly list: ShapeList;
  /** Shapes in the list by area id. */
  readonly shapes: { readonly [id: string]: readonly number[] };
}

/** An author's shapes in the format of the world. */
export function worldOf({ list, shapes }: StoryShapes): World {
  const { arcs, parts } = linesOf(list);
  const named = Object.entries(shapes);
  const taken = new Set(named.flatMap(([, partIds]) => partIds));
  return {
    arcs,
    countries: [
      ...named.map(([name, partIds]) => ({
        name,
        parts: partIds.flatMap((at) => parts[at] ?? []),
      })),
      ...parts.flatMap((partIds, at) => (taken.has(at) ? [] : [{ parts: partIds }])),
    ],
    least: 1e-14,
    speck: 1,
  };
}
