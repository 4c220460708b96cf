/**
 * The peaks as triangles, in base radii and terraces. The shader applies place and height, so one set of
 * buffers serves both aspects and every level up to 1. Built in slices.
 */
import { ShapeUtils, Vector2 } from 'three';
import type { Tier } from '../scenes/kit/contract.ts';
import type { Relief } from './height-field.ts';
import { riserLight } from './mountain.ts';
import { cellsFor, cutShape } from './shapes.ts';
import { drawnRing } from './silhouette.ts';

/** The vertex attributes of the shader. */
export interface Buffers {
  /** x, z relative to the base. */
  readonly ring: Float32Array;
  /**
   * Per vertex: the terrace, 1 at its top, the number of the peak, and the light (for risers) or 255 (for
   * treads).
   */
  readonly data: Uint8Array;
  /** The outward direction at the ring, for the ink. */
  readonly out: Int8Array;
  readonly index: Uint32Array;
  /** The start of each part in `index`, and the end of the last one. */
  readonly starts: readonly number[];
}

const TREAD = 255;

/** A point of a ring and the outward direction there: the mean of those of its two edges. */
interface Corner {
  readonly x: number;
  readonly z: number;
  readonly nx: number;
  readonly nz: number;
}

function cornersOf(points: Float32Array): readonly Corner[] {
  const n = points.length;
  return Array.from({ length: n / 2 }, (_, k): Corner => {
    const [i, before, after] = [2 * k, (2 * k + n - 2) % n, (2 * k + 2) % n];
    const dx = points[after]! - points[before]!;
    const dz = points[after + 1]! - points[before + 1]!;
    const length = Math.hypot(dx, dz) || 1;
    return { x: points[i]!, z: points[i + 1]!, nx: -dz / length, nz: dx / length };
  });
}

export interface Part {
  readonly peak: Relief;
  /** Its number among the mountains of the scene. */
  readonly index: number;
  readonly terraces: number;
}

/** Builds the buffers of some of a scene's `count` mountains; every `yield` lets the page handle input. */
export function* buildParts(
  parts: readonly Part[],
  count: number,
  tier: Tier,
): Generator<undefined, Buffers> {
  const [ring, data, out]: [number[], number[], number[]] = [[], [], []];
  const [indices, starts]: [number[], number[]] = [[], []];

  /** One island of one terrace: its tread, and the risers that face the viewer. */
  const addRing = (points: Float32Array, terrace: number, peak: number) => {
    const corners = cornersOf(points);
    const point = ({ x, z, nx, nz }: Corner, top: number, light: number): number => {
      ring.push(x, z);
      data.push(terrace, top, peak, light);
      out.push(Math.round(nx * 127), Math.round(nz * 127), 0, 0);
      return ring.length / 2 - 1;
    };
    const treads = corners.map((corner) => point(corner, 1, TREAD));
    const shape = corners.map(({ x, z }) => new Vector2(x, z));
    for (const triangle of ShapeUtils.triangulateShape(shape, []))
      indices.push(...triangle.map((i) => treads[i]!));
    for (const [i, from] of corners.entries()) {
      const to = corners[(i + 1) % corners.length]!;
      const [dx, dz] = [to.x - from.x, to.z - from.z];
      const length = Math.hypot(dx, dz) || 1;
      const side = { nx: -dz / length, nz: dx / length };
      // The camera is never rotated, so risers that face away are never visible.
      if (side.nz < -0.02) continue;
      // Rings in `lite` have few points; their risers are lit as if they were round, or each point would look
      // like a crease.
      const lit = (corner: Corner) => {
        const { nx, nz } = tier === 'lite' ? corner : side;
        return Math.min(254, Math.round(riserLight(nx, nz) * 200));
      };
      const [a, b] = [point(from, 0, lit(from)), point(to, 0, lit(to))];
      const [c, d] = [point(to, 1, lit(to)), point(from, 1, lit(from))];
      indices.push(a, b, c, a, c, d);
    }
  };

  for (const { peak, index, terraces } of parts) {
    starts.push(indices.length);
    const shape = yield* cutShape(peak, cellsFor(count), terraces);
    yield;
    for (const [t, terrace] of shape.entries()) {
      for (const { points } of terrace) addRing(drawnRing(points, tier, count), t, index);
      if (t % 4 === 3) yield;
    }
    yield;
  }
  return {
    starts: [...starts, indices.length],
    ring: Float32Array.from(ring),
    data: Uint8Array.from(data),
    out: Int8Array.from(out),
    index: Uint32Array.from(indices),
  };
}
