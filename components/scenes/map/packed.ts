/**
 * Outlines in the format of a story's file: a line is a string of steps on a grid, about three
 * characters per point.
 */
import type { Topology } from 'topojson-specification';
import { keepMask } from '../../space/simplify.ts';
import type { Countries } from './atlas.ts';

/** The arcs of a ring in order; `~i` is arc i backwards, as in TopoJSON. */
export type Ring = readonly number[];
/** The outer ring of a part of a country, then its holes. */
export type Part = readonly Ring[];
export interface Outlines {
  /** Degrees per step. */
  readonly grid: number;
  readonly arcs: readonly string[];
  /** Only countries that the map's params name have a name. */
  readonly countries: readonly { readonly name?: string; readonly parts: readonly Part[] }[];
}

/** Used for a map that was not compiled: sea and points. */
export const NO_OUTLINES: Outlines = { grid: 1, arcs: [], countries: [] };

/** Characters from `?` on hold five bits each; the sixth bit says that more follow. */
const FIRST = 63;
function writeStep(step: number): string {
  let left = step < 0 ? ~(step << 1) : step << 1;
  let written = '';
  for (; left >= 32; left >>= 5) written += String.fromCharCode(FIRST + 32 + (left & 31));
  return written + String.fromCharCode(FIRST + left);
}

/** Whole numbers in pairs, those that `keep` marks; no point is repeated except the last of a line. */
export function writeArc(places: readonly number[], keep: Uint8Array): string {
  let [x, y] = [0, 0];
  let written = '';
  keep.forEach((isIncluded, i) => {
    const [dx, dy] = [places[2 * i]! - x, places[2 * i + 1]! - y];
    if (!isIncluded || (written !== '' && i < keep.length - 1 && dx === 0 && dy === 0)) return;
    written += writeStep(dx) + writeStep(dy);
    [x, y] = [x + dx, y + dy];
  });
  return written;
}

function readArc(written: string): number[][] {
  const steps: number[] = [];
  let [step, shift] = [0, 0];
  for (let i = 0; i < written.length; i++) {
    const bits = written.charCodeAt(i) - FIRST;
    step |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    steps.push(step & 1 ? ~(step >> 1) : step >> 1);
    [step, shift] = [0, 0];
  }
  return Array.from({ length: steps.length / 2 }, (_, i) => [steps[2 * i]!, steps[2 * i + 1]!]);
}

/** Outlines with fewer points: lines deviate by at most this many steps of the grid. */
export const coarser = (outlines: Outlines, steps: number): Outlines => ({
  ...outlines,
  arcs: outlines.arcs.map((written) => {
    let [x, y] = [0, 0];
    const places = readArc(written).flatMap(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
    return writeArc(places, keepMask(places, steps));
  }),
});

export const unpacked = ({ grid, arcs, countries }: Outlines): Topology<Countries> => ({
  type: 'Topology',
  transform: { scale: [grid, grid], translate: [0, 0] },
  arcs: arcs.map(readArc),
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: countries.map(({ name, parts }) => ({
        type: 'MultiPolygon',
        arcs: parts as number[][][],
        properties: { name },
      })),
    },
  },
});
