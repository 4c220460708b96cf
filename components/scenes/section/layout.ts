/** The positions of the rock and its axis, the same for marks and labels. */
import type { Aspect } from '../../../story/scene.ts';
import { round1 } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { sliceOf, type Facing, type Outline, type Rock } from './rock.ts';
import type { Params } from './params.ts';

/** By how much a length in depth is lowered in the picture: the sine of the view's tilt. */
const TILT = 0.23;
/** In heights of the axis: anything higher is outside the picture and is placed at this height. */
const FARTHEST = 4;

export const FACINGS: readonly Facing[] = ['left', 'front', 'right'];

/** A closed path through points, in relative steps, which are shorter. */
function polygon(points: readonly Pair[]): string {
  const [first, ...rest] = points.map(([x, y]): Pair => [round1(x), round1(y)]);
  if (!first) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${round1(x - px)} ${round1(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`;
}

/** Joins intervals that touch. */
function joined(faces: readonly Pair[]): readonly Pair[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...faces].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** The picture's measures in units of the viewBox, for a rock opened by `open`. */
function frameOf(rock: Rock, params: Params, open: number, aspect: Aspect) {
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', params.free);
  const bottom = area.y + area.height;
  const top = area.y + (isTall ? 36 : 32);
  const isSpacious = isTall && params.words === 'face';
  const [from, to] = isSpacious ? [20, 312] : isTall ? [64, 316] : [610, 1246];
  // Low rocks are narrow too, so that the shape keeps its proportions.
  const broad = Math.min(to - from, (bottom - top) * (isSpacious ? 0.94 : isTall ? 0.78 : 1.08));
  const left = from + (to - from - broad) * 0.6;
  const scale = broad / (rock.right - rock.left);
  const x = (across: number) => left + (across - rock.left) * scale;
  const cut = Math.min(rock.summit.z + params.cut, rock.front);
  const depth = (z: number) => (z - cut) * scale * TILT;
  // The foot that was cut away lies in front of the base line; the summit is set back by its depth.
  const base = bottom - depth(rock.front) - 14;
  return {
    isTall,
    x,
    /** The present place of the plane, in foot radii. */
    plane: rock.front + 0.01 + (cut - rock.front - 0.01) * open,
    /** A place on the rock -> the viewBox; `share` is a height as a share of the summit's. */
    at: (across: number, z: number, share: number): Pair => [
      x(across),
      base - share * (base - top) + depth(z),
    ],
    /** A number of the axis -> the viewBox. */
    y: (value: number) =>
      base - Math.max(-FARTHEST, Math.min(FARTHEST, value / params.top)) * (base - top),
    base,
    top,
    left,
    right: left + broad,
    middle: x(rock.summit.x),
    axis: isTall ? 338 : 1284,
    /** The leftmost start of words on the left. */
    edge: isTall ? 10 : 496,
  };
}
type Frame = ReturnType<typeof frameOf>;

function terraceOf(frame: Frame, islands: readonly Outline[], index: number, count: number) {
  const { at, plane, x } = frame;
  const slices = islands.map((outline) => sliceOf(outline, plane));
  const [lower, upper] = [index / count, (index + 1) / count];
  /** The cut faces of all islands, without overlap. */
  const faces = joined(slices.flatMap((slice) => slice.faces.map(([a, b]): Pair => [x(a), x(b)])));
  /** The walls that face one way, from one height to another. */
  const wall = (facing: Facing, from: number, to: number) =>
    slices
      .flatMap(({ walls }) => walls.filter((one) => one.facing === facing))
      .map(({ points }) => {
        const edge = (share: number) => points.map(([px, pz]) => at(px, pz, share));
        return polygon([...edge(from), ...edge(to).reverse()]);
      })
      .join('');
  /** The cut face from one height to another. */
  const face = (from: number, to: number) => {
    const [low, high] = [from, to].map((share) => round1(at(0, plane, share)[1]));
    return faces
      .map(([a, b]) => `M${round1(a)} ${low}H${round1(b)}V${high}H${round1(a)}z`)
      .join('');
  };
  const tread = slices
    .filter((slice) => slice.tread.length > 2)
    .map((slice) => polygon(slice.tread.map(([px, pz]) => at(px, pz, upper))))
    .join('');
  const walls = {
    left: wall('left', lower, upper),
    front: wall('front', lower, upper),
    right: wall('right', lower, upper),
  };
  return {
    index,
    lower,
    upper,
    slices,
    faces,
    face,
    tread,
    /** The fast path: most walls are requested from bottom to top. */
    wall: (facing: Facing, from: number, to: number) =>
      from === lower && to === upper ? walls[facing] : wall(facing, from, to),
    /** Everything that is visible of it. */
    outline: tread + face(lower, upper) + FACINGS.map((facing) => walls[facing]).join(''),
  };
}
export type Terrace = ReturnType<typeof terraceOf>;

/** Leftmost and rightmost places of the rock, one for each unit of height from the top of the viewBox. */
function edgesOf({ at, plane }: Frame, terraces: readonly Terrace[]) {
  const left: number[] = [];
  const right: number[] = [];
  for (const { slices, faces, lower, upper: to } of terraces) {
    const footY = at(0, plane, lower)[1];
    const height = footY - at(0, plane, to)[1];
    const include = ([x, y]: Pair) => {
      for (let row = Math.floor(y - height); row <= y; row += 1) {
        left[row] = Math.min(left[row] ?? Infinity, x);
        right[row] = Math.max(right[row] ?? -Infinity, x);
      }
    };
    for (const x of faces.flat()) include([x, footY]);
    for (const [x, z] of slices.flatMap(({ tread }) => tread)) include(at(x, z, lower));
  }
  return { left, right };
}

/** The rock, opened by `open`. */
export function layoutOf(
  rock: Rock,
  { params, aspect, type }: Pick<LayoutContext<Params>, 'params' | 'aspect' | 'type'>,
  open: number,
) {
  const frame = frameOf(rock, params, open, aspect);
  const terraces = rock.terraces.map((islands, i) =>
    terraceOf(frame, islands, i, rock.terraces.length),
  );
  return { ...frame, type, rock, terraces, edges: edgesOf(frame, terraces) };
}
export type Layout = ReturnType<typeof layoutOf>;

/** The leftmost and rightmost point of the drawing between two heights of the viewBox. */
export function extentAt({ edges, middle }: Layout, from: number, to: number): Pair {
  let [left, right] = [Infinity, -Infinity];
  for (let row = Math.floor(Math.min(from, to)); row <= Math.max(from, to); row += 1) {
    left = Math.min(left, edges.left[row] ?? Infinity);
    right = Math.max(right, edges.right[row] ?? -Infinity);
  }
  return left <= right ? [left, right] : [middle, middle];
}
