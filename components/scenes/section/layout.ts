/** Where things stand: the rock, its axis and the staff, the same for marks and labels. */
import type { Aspect } from '../../../story/scene.ts';
import { areaOf } from '../kit/plate.ts';
import { sliceOf, type Rock, type Slice } from './rock.ts';
import type { Params } from './spec.ts';

/** How far a length in depth falls on the plate: the sine of the view's tilt. */
const TILT = 0.23;
/** Heights of the staff: what lies farther is off the plate, and no farther when it is a million times as far. */
const FARTHEST = 4;

export interface Terrace {
  readonly index: number;
  /** Heights of foot and head, as shares of the summit. */
  readonly foot: number;
  readonly head: number;
  readonly slices: readonly Slice[];
  /** The faces of all islands, in units of the plate, none on another. */
  readonly faces: readonly (readonly [from: number, to: number])[];
}

export interface Layout {
  readonly rock: Rock;
  readonly terraces: readonly Terrace[];
  /** Where the plane stands now, in foot radii. */
  readonly plane: number;
  readonly x: (across: number) => number;
  /** A place on the rock -> units of the plate. */
  readonly at: (across: number, depth: number, share: number) => readonly [number, number];
  /** A number of the axis -> the plate. */
  readonly y: (value: number) => number;
  /** Height of the rock and of the foot's base line. */
  readonly base: number;
  readonly top: number;
  /** How far the plane hangs below its final place while it opens. */
  readonly drop: number;
  readonly staff: number;
  readonly left: number;
  readonly right: number;
  /** Where the words at the left begin at the earliest. */
  readonly edge: number;
  readonly middle: number;
  /** Leftmost and rightmost places of the rock, one for each unit of height from the top. */
  readonly edges: { readonly left: readonly number[]; readonly right: readonly number[] };
}

/** Intervals that touch become one. */
function joined(faces: readonly (readonly [number, number])[]) {
  const out: [number, number][] = [];
  for (const [from, to] of [...faces].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** How the rock stands, cut open as far as `open`. */
export function layoutOf(rock: Rock, params: Params, open: number, aspect: Aspect): Layout {
  const tall = aspect === 'tall';
  const area = areaOf(aspect, 'side');
  const foot = area.y + area.height * (1 - params.foot);
  const top = area.y + (tall ? 36 : 32);
  const spacious = tall && params.words === 'face';
  const [from, to] = spacious ? [20, 312] : tall ? [64, 316] : [610, 1246];
  // Low rocks are narrow too, so that a shape stays itself.
  const broad = Math.min(to - from, (foot - top) * (spacious ? 0.94 : tall ? 0.78 : 1.08));
  const left = from + (to - from - broad) * 0.6;
  const right = left + broad;
  const scale = (right - left) / (rock.right - rock.left);
  const x = (across: number) => left + (across - rock.left) * scale;
  const cut = Math.min(rock.summit.z + params.cut, rock.front);
  const plane = rock.front + 0.01 + (cut - rock.front - 0.01) * open;
  const depth = (z: number) => (z - cut) * scale * TILT;
  // The foot that was cut away lies before the base line; the summit leans back behind its height.
  const base = foot - depth(rock.front) - 14;
  const at = (across: number, z: number, share: number) =>
    [x(across), base - share * (base - top) + depth(z)] as const;
  const count = rock.terraces.length;
  const made = {
    rock,
    plane,
    terraces: rock.terraces.map((islands, index) => {
      const slices = islands.map((outline) => sliceOf(outline, plane));
      const faces = slices.flatMap((slice) => slice.faces.map(([a, b]) => [x(a), x(b)] as const));
      const [from, to] = [index / count, (index + 1) / count];
      return { index, foot: from, head: to, slices, faces: joined(faces) };
    }),
    x,
    at,
    y: (value: number) =>
      base - Math.max(-FARTHEST, Math.min(FARTHEST, value / params.top)) * (base - top),
    base,
    top,
    drop: depth(plane),
    staff: tall ? 338 : 1284,
    left,
    right,
    edge: tall ? 10 : 496,
    middle: x(rock.summit.x),
  };
  return { ...made, edges: edgesOf(made) };
}

/** Leftmost and rightmost places, one pair for each unit of height from the top of the plate. */
function edgesOf(layout: Omit<Layout, 'edges'>): Layout['edges'] {
  const left: number[] = [];
  const right: number[] = [];
  for (const { slices, faces, foot, head } of layout.terraces) {
    const [, headY] = layout.at(0, layout.plane, head);
    const [, footY] = layout.at(0, layout.plane, foot);
    const include = (x: number, y: number) => {
      for (let row = Math.floor(y - (footY - headY)); row <= y; row += 1) {
        left[row] = Math.min(left[row] ?? Infinity, x);
        right[row] = Math.max(right[row] ?? -Infinity, x);
      }
    };
    for (const [a, b] of faces) {
      include(a, footY);
      include(b, footY);
    }
    for (const { tread } of slices)
      for (let i = 0; i < tread.length; i += 2) {
        const [x, y] = layout.at(tread[i] ?? 0, tread[i + 1] ?? 0, foot);
        include(x, y);
      }
  }
  return { left, right };
}

/** The leftmost and rightmost point of the drawing between two heights of the plate. */
export function extentAt(layout: Layout, from: number, to: number): readonly [number, number] {
  const [high, low] = from < to ? [from, to] : [to, from];
  let [left, right] = [Infinity, -Infinity];
  for (let row = Math.floor(high); row <= low; row += 1) {
    left = Math.min(left, layout.edges.left[row] ?? Infinity);
    right = Math.max(right, layout.edges.right[row] ?? -Infinity);
  }
  return left <= right ? [left, right] : [layout.middle, layout.middle];
}
