/** What can be seen of a mesh, on a grid of the plate: for each point the nearest surface, its part, colour and tone. Meshes that cut through each other, lie open or wind the wrong way come out right, which no order of painting could promise. */
import { PLATE } from '../../../story/scene.ts';
import type { Mesh } from './mesh.ts';
import { turnedInto, type Posed } from './posed.ts';
import { bandOf, BANDS } from './tones.ts';

export interface Raster {
  /** Plate pixels of the grid's corner, and points to a plate pixel. */
  readonly left: number;
  readonly top: number;
  readonly fine: number;
  readonly width: number;
  readonly height: number;
  /** Nearness in plate pixels; -Infinity where nothing is. */
  readonly depth: Float32Array;
  /** `(part * 256 + colour) * BANDS + tone`, -1 where nothing is. */
  readonly surface: Int32Array;
}
export const surfaceOf = (part: number, colour: number, band: number): number =>
  (part * 256 + colour) * BANDS + band;

/** Points to a plate pixel: a phone shows its small plate as large as it is. */
const FINE = { wide: 1.25, tall: 2 } as const;
/** A wide window shows what lies beside the plate as well. */
const BLEED = 0.3;

function frameOf({ places, camera }: Posed) {
  const { width, height } = PLATE[camera.aspect];
  let [left, right, top, foot] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 3) {
    left = Math.min(left, places[i]!);
    right = Math.max(right, places[i]!);
    top = Math.min(top, places[i + 1]!);
    foot = Math.max(foot, places[i + 1]!);
  }
  left = Math.floor(Math.max(left, -BLEED * width)) - 2;
  top = Math.floor(Math.max(top, -BLEED * height)) - 2;
  right = Math.ceil(Math.min(right, (1 + BLEED) * width)) + 2;
  foot = Math.ceil(Math.min(foot, (1 + BLEED) * height)) + 2;
  const fine = FINE[camera.aspect];
  return {
    left,
    top,
    fine,
    width: Math.max(1, Math.ceil((right - left) * fine)),
    height: Math.max(1, Math.ceil((foot - top) * fine)),
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly n: readonly [number, number, number];
}

function fill(raster: Raster, [a, b, c]: readonly [Corner, Corner, Corner], from: number): void {
  const { width, height, depth, surface } = raster;
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (Math.abs(area) < 1e-9) return;
  const x0 = Math.max(0, Math.ceil(Math.min(a.x, b.x, c.x) - 0.5));
  const x1 = Math.min(width - 1, Math.floor(Math.max(a.x, b.x, c.x) - 0.5));
  const y0 = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y) - 0.5));
  const y1 = Math.min(height - 1, Math.floor(Math.max(a.y, b.y, c.y) - 0.5));
  for (let y = y0; y <= y1; y += 1)
    for (let x = x0; x <= x1; x += 1) {
      const [px, py] = [x + 0.5, y + 0.5];
      const u = ((px - a.x) * (c.y - a.y) - (c.x - a.x) * (py - a.y)) / area;
      const v = ((b.x - a.x) * (py - a.y) - (px - a.x) * (b.y - a.y)) / area;
      const w = 1 - u - v;
      if (u < -1e-6 || v < -1e-6 || w < -1e-6) continue;
      const z = w * a.z + u * b.z + v * c.z;
      const at = y * width + x;
      if (z <= depth[at]!) continue;
      depth[at] = z;
      surface[at] =
        from +
        bandOf(
          w * a.n[0] + u * b.n[0] + v * c.n[0],
          w * a.n[1] + u * b.n[1] + v * c.n[1],
          w * a.n[2] + u * b.n[2] + v * c.n[2],
        );
    }
}

/** The parts that `seen` lets through; before what `under` holds already, if it is given. */
export function rasterOf(
  mesh: Mesh,
  posed: Posed,
  seen: (part: number) => boolean,
  under?: Raster,
): Raster {
  const frame = frameOf(posed);
  const count = frame.width * frame.height;
  const raster: Raster = {
    ...frame,
    depth: under ? under.depth.slice() : new Float32Array(count).fill(-Infinity),
    surface: new Int32Array(count).fill(-1),
  };
  const { camera, matrices, places } = posed;
  const corner = (at: number): Corner => {
    const place = 3 * mesh.index[at]!;
    const matrix = matrices[mesh.triangleGroup[Math.floor(at / 3)]!]!;
    const { normals: n } = mesh;
    const [x, y, z] = turnedInto(camera, matrix, [n[3 * at]!, n[3 * at + 1]!, n[3 * at + 2]!]);
    // A round surface that looks away at a corner still looks this way as a whole.
    const flip = posed.facing[Math.floor(at / 3)] === 1 ? 1 : -1;
    return {
      x: (places[place]! - frame.left) * frame.fine,
      y: (places[place + 1]! - frame.top) * frame.fine,
      z: places[place + 2]!,
      n: [x * flip, y * flip, z * flip],
    };
  };
  for (let t = 0; t < mesh.trianglePart.length; t += 1) {
    const part = mesh.trianglePart[t]!;
    if (!seen(part)) continue;
    const corners = [corner(3 * t), corner(3 * t + 1), corner(3 * t + 2)] as const;
    fill(raster, corners, surfaceOf(part, mesh.triangleColour[t]!, 0));
  }
  return raster;
}

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** A region's loops; x, y pairs in units of the grid. Holes are loops too: fill by even and odd. */
export function loopsOf(
  width: number,
  height: number,
  regionAt: (index: number) => number,
  least: number,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : regionAt(y * width + x);
  const seen = new Uint8Array(width * height);
  const found = new Map<number, number[][]>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const region = at(x, y);
      if (region < 0 || seen[y * width + x] === 1 || at(x, y - 1) === region) continue;
      const loop = follow(x, y, region, at, (i, j) => (seen[j * width + i] = 1));
      if (Math.abs(areaOf(loop)) < least) continue;
      const loops = found.get(region) ?? [];
      loops.push(loop);
      found.set(region, loops);
    }
  return found;
}

/** Along the steps of a region that lies on the right hand, from its upper edge at x, y. */
function follow(
  startX: number,
  startY: number,
  region: number,
  at: (x: number, y: number) => number,
  mark: (x: number, y: number) => void,
): number[] {
  const points: number[] = [];
  let [x, y, way] = [startX, startY, 0];
  do {
    const [dx, dy] = STEPS[way]!;
    points.push(x + dx / 2, y + dy / 2);
    if (way === 0) mark(x, y);
    [x, y] = [x + dx, y + dy];
    // The two cells ahead: on the left hand and on the right.
    const left = at(x + AHEAD[way]![0], y + AHEAD[way]![1]);
    const right = at(x + AHEAD[way]![2], y + AHEAD[way]![3]);
    if (right !== region) way = (way + 1) % 4;
    else if (left === region) way = (way + 3) % 4;
  } while (x !== startX || y !== startY || way !== 0);
  return points;
}

/** For each way: the cell ahead on the left hand, then on the right, from the corner between them. */
const AHEAD = [
  [0, -1, 0, 0],
  [0, 0, -1, 0],
  [-1, 0, -1, -1],
  [-1, -1, 0, -1],
] as const;

function areaOf(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    const j = (i + 2) % points.length;
    sum += x * points[j + 1]! - points[j]! * y;
  }
  return sum / 2;
}
