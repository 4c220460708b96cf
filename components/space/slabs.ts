/**
 * One mountain as slabs on the plate: the visible outlines of its terraces, lowest first, and the area in
 * which it hides others.
 */
import { lift, ringOnPlate, type Camera } from './camera.ts';
import { memoizeByPlace } from './memoize.ts';
import { terracesOf, type Mountain } from './mountain.ts';
import { emptyColumns, raiseLine, raiseRing, type Columns } from './silhouette.ts';
import { endsOf, mapPairs, simplifyRing } from './simplify.ts';

/**
 * A mountain's silhouette on the plate, one column per pixel: its upper edge in `up`, its lower edge in
 * `down`.
 */
export interface Cover {
  readonly left: number;
  readonly up: Float32Array;
  readonly down: Float32Array;
}

/**
 * The cover of an outline (x, y pairs, left to right) and the outline of the base, which extends `drop`
 * pixels lower.
 */
export function coverOf(
  envelope: readonly number[],
  base: readonly number[],
  drop: number,
): Cover | undefined {
  if (envelope.length < 4) return undefined;
  const left = Math.ceil(envelope[0]!);
  const width = Math.max(0, Math.floor(envelope[envelope.length - 2]!) - left + 1);
  const columns = () => new Float32Array(width).fill(-Infinity);
  const cover = { left, up: columns(), down: columns() };
  raiseLine(
    cover.up,
    mapPairs(envelope, (x, y) => [x - left, -y]),
  );
  raiseLine(
    cover.down,
    mapPairs(base, (x, y) => [x - left, y + drop]),
    true,
  );
  return cover;
}

/** Whether the span from `y` down to `low` at `x` is behind one of the covers, with a margin in pixels. */
export const covered = (
  covers: readonly Cover[],
  x: number,
  y: number,
  low: number,
  margin: number,
): boolean =>
  covers.some(({ left, up, down }) => {
    const c = Math.round(x) - left;
    if (c < 3 || c >= up.length - 3) return false;
    return y > margin - up[c]! && low < down[c]! - margin;
  });

/** A point must be this many pixels behind an edge before its exact place does not matter. */
const MARGIN = 6;

/** A terrace on the plate: the visible outline of its tread, and the height of its riser in pixels. */
export interface Slab {
  readonly terrace: number;
  readonly main: boolean;
  readonly points: readonly number[];
  readonly hidden: readonly boolean[];
  readonly drop: number;
}

/**
 * Marks the points of a ring that the terraces above hide: above the front edge of the next terrace and below
 * the skyline.
 */
function unseen(
  points: Float32Array,
  broad: number,
  h: number,
  above: Columns,
  front: Columns,
  { aspect, scale }: Camera,
): Uint8Array {
  const hidden = new Uint8Array(points.length / 2);
  const margin = MARGIN / scale;
  for (let i = 0; i < hidden.length; i += 1) {
    const c = Math.round((points[2 * i]! * broad - above.left) / above.step);
    const y = lift(aspect, h, points[2 * i + 1]! * broad);
    const low = -(front.top[c] ?? -Infinity);
    if (y < (above.top[c] ?? -Infinity) - margin && y > low + margin) hidden[i] = 1;
  }
  return hidden;
}

/** A ring of a terrace on the plate; `behind`: its points behind the terraces above. */
interface PlacedRing extends Pick<Slab, 'terrace' | 'main'> {
  readonly plate: readonly number[];
  readonly behind: Uint8Array;
}

/** The rings of a mountain, the highest terrace first. */
const ringsOf = memoizeByPlace((mountain, camera): readonly PlacedRing[] => {
  const { broad, tall, terraces } = mountain;
  const { aspect } = camera;
  const shape = terracesOf(mountain);
  const above = emptyColumns(broad);
  let front = emptyColumns(broad);
  const rings: PlacedRing[] = [];
  for (let t = terraces - 1; t >= 0; t -= 1) {
    const top = ((t + 1) / terraces) * tall;
    for (const { points, main } of shape[t]!) {
      const behind = unseen(points, broad, top, above, front, camera);
      const plate = ringOnPlate(camera, points, mountain, top);
      rings.push({ terrace: t, main, plate, behind });
    }
    front = emptyColumns(broad);
    for (const { points } of shape[t]!) {
      raiseRing(above, points, broad, top, aspect);
      raiseRing(front, points, broad, (t / terraces) * tall, aspect, true);
    }
  }
  return rings;
});

/** The slabs of a mountain, without those that lie wholly behind `covers`. */
export function slabsOf(
  mountain: Mountain,
  camera: Camera,
  covers: readonly Cover[],
  tolerance: number,
): readonly Slab[] {
  const drop = lift(camera.aspect, mountain.tall / mountain.terraces, 0) * camera.scale;
  const slabs: Slab[] = [];
  for (const { terrace, main, plate, behind } of ringsOf(mountain, camera)) {
    const hidden = behind.slice();
    let isSeen = false;
    for (const [i, isHidden] of behind.entries()) {
      const y = plate[2 * i + 1]!;
      if (covered(covers, plate[2 * i]!, y, y + drop, MARGIN)) hidden[i] = 1;
      else if (isHidden === 0) isSeen = true;
    }
    if (!isSeen) continue;
    // A small summit keeps its shape where a large terrace may lose detail.
    const [left, right] = endsOf(plate);
    const breadth = plate[2 * right]! - plate[2 * left]!;
    const line = simplifyRing(plate, Math.min(tolerance, breadth / 12), hidden);
    slabs.push({ terrace, main, ...line, drop });
  }
  return slabs.reverse();
}
