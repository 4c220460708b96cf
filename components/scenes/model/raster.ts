/**
 * Rasters the visible surface of a mesh: for each point of a grid on the plate the nearest surface with its
 * part, colour and tone. Unlike sorting triangles by depth, this is correct for meshes that intersect, are
 * open, or have inconsistent winding.
 */
import { PLATE } from '../../../story/scene.ts';
import { mapPairs, signedArea } from '../../space/simplify.ts';
import { contours } from '../../space/terraces.ts';
import { seenAlong } from '../../space/turntable.ts';
import { tripleAt, turned } from '../../space/matrix.ts';
import type { PartLook, Posed } from './posed.ts';
import { bandOf, BANDS } from './tones.ts';

export interface Raster {
  /** The upper left corner of the grid in plate pixels, and grid points per plate pixel. */
  readonly left: number;
  readonly top: number;
  readonly fine: number;
  readonly width: number;
  readonly height: number;
  /** Distance towards the viewer in plate pixels; -Infinity where there is no surface. */
  readonly depth: Float32Array;
  /** `(part * 256 + colour) * BANDS + tone`; -1 where there is no surface. */
  readonly surface: Int32Array;
}

/**
 * Grid points per plate pixel. More for tall plates, because a phone shows its small plate without reducing
 * it.
 */
const FINE = { wide: 1.25, tall: 2 } as const;
/** Share of the plate's size that is rastered beyond its edges, because a wide window shows that area too. */
const BLEED = 0.3;

function frameOf({ places, camera }: Posed) {
  const { width, height } = PLATE[camera.aspect];
  const fine = FINE[camera.aspect];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 3) {
    left = Math.min(left, places[i]!);
    right = Math.max(right, places[i]!);
    top = Math.min(top, places[i + 1]!);
    bottom = Math.max(bottom, places[i + 1]!);
  }
  left = Math.floor(Math.max(left, -BLEED * width)) - 2;
  top = Math.floor(Math.max(top, -BLEED * height)) - 2;
  const across = Math.ceil(Math.min(right, (1 + BLEED) * width)) + 2 - left;
  const down = Math.ceil(Math.min(bottom, (1 + BLEED) * height)) + 2 - top;
  return {
    left,
    top,
    fine,
    width: Math.max(1, Math.ceil(across * fine)),
    height: Math.max(1, Math.ceil(down * fine)),
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

/** Rasters the parts that `seen` accepts. With `under`, only surfaces in front of that raster. */
export function rasterOf(posed: Posed, seen: (look: PartLook) => boolean, under?: Raster): Raster {
  const { mesh, camera, matrices, places, facing } = posed;
  const frame = frameOf(posed);
  const count = frame.width * frame.height;
  const raster: Raster = {
    ...frame,
    depth: under ? under.depth.slice() : new Float32Array(count).fill(-Infinity),
    surface: new Int32Array(count).fill(-1),
  };
  for (let t = 0; t < mesh.trianglePart.length; t += 1) {
    const part = mesh.trianglePart[t]!;
    if (!seen(posed.looks[part]!)) continue;
    const matrix = matrices[mesh.triangleGroup[t]!]!;
    // The normal of a corner may point away although the triangle faces the viewer; the triangle decides.
    const flip = facing[t] === 1 ? 1 : -1;
    const corners = [3 * t, 3 * t + 1, 3 * t + 2].map((at): Corner => {
      const [x, y, z] = tripleAt(places, mesh.index[at]!);
      const [nx, ny, nz] = seenAlong(camera, turned(matrix, tripleAt(mesh.normals, at)));
      return {
        x: (x - frame.left) * frame.fine,
        y: (y - frame.top) * frame.fine,
        z,
        n: [nx * flip, ny * flip, nz * flip],
      };
    });
    const from = (part * 256 + mesh.triangleColour[t]!) * BANDS;
    fill(raster, corners as unknown as readonly [Corner, Corner, Corner], from);
  }
  return raster;
}

/**
 * The loops of a region: x, y pairs on the plate. Holes are loops too, to be filled with the even-odd rule.
 */
export type Loops = readonly (readonly number[])[];

/**
 * The loops of every region. `regionOf` maps a surface to its region, or to -1 for none; loops with an area
 * of less than `least` grid points are left out.
 */
export function regionsOf(
  { left, top, fine, width, surface }: Raster,
  regionOf: (surface: number) => number,
  least: number,
): ReadonlyMap<number, Loops> {
  const regions = surface.map((one) => (one < 0 ? -1 : regionOf(one)));
  const extents = new Map<number, { x0: number; x1: number; y0: number; y1: number }>();
  for (let i = 0; i < regions.length; i += 1) {
    const region = regions[i]!;
    if (region < 0) continue;
    const x = i % width;
    const y = Math.floor(i / width);
    const extent = extents.get(region);
    if (!extent) extents.set(region, { x0: x, x1: x, y0: y, y1: y });
    else {
      extent.x0 = Math.min(extent.x0, x);
      extent.x1 = Math.max(extent.x1, x);
      extent.y1 = y;
    }
  }
  const found = new Map<number, Loops>();
  for (const [region, { x0, x1, y0, y1 }] of extents) {
    // An empty border of one point, so that every contour closes.
    const [columns, rows] = [x1 - x0 + 3, y1 - y0 + 3];
    const values = new Float32Array(columns * rows);
    for (let y = y0; y <= y1; y += 1)
      for (let x = x0; x <= x1; x += 1)
        if (regions[y * width + x] === region) values[(y - y0 + 1) * columns + x - x0 + 1] = 1;
    const loops = contours({ columns, rows, values }, 0.5)
      .filter((loop) => Math.abs(signedArea(loop)) >= least)
      .map((loop) =>
        mapPairs(loop, (c, r) => [(c + x0 - 0.5) / fine + left, (r + y0 - 0.5) / fine + top]),
      );
    if (loops.length > 0) found.set(region, loops);
  }
  return found;
}
