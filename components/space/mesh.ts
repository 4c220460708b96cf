/**
 * The peaks as triangles and lines, in foot radii and terraces: where they stand and how high is for the
 * shader, so one set of buffers serves both aspects and every level up to 1. Built in slices.
 */
import { ShapeUtils, Vector2 } from 'three';
import type { Tier } from '../scenes/kit/contract.ts';
import { drawnRing } from './coarse-ring.ts';
import type { Relief } from './height-field.ts';
import { riserLight } from './mountain.ts';
import { cutShape } from './shapes.ts';
import { timeSlice } from './time-slice.ts';

/** What the shader needs of a point. */
export interface Buffers {
  /** x, z on the foot. */
  readonly ring: Float32Array;
  /** Terrace, 1 at its top, the peak's number, light (risers) or 255 (treads). */
  readonly data: Uint8Array;
  /** The way out of the ring, for the ink. */
  readonly out: Int8Array;
  readonly index: Uint32Array;
  /** Contour lines: pairs of points at the lip. */
  readonly lineRing: Float32Array;
  readonly lineData: Uint8Array;
  /** Where each part begins in `index` and among the lines' points, and where the last one ends. */
  readonly starts: readonly (readonly [index: number, line: number])[];
}

const TREAD = 255;

class Builder {
  private ring: number[] = [];
  private data: number[] = [];
  private out: number[] = [];
  private index: number[] = [];
  private lineRing: number[] = [];
  private lineData: number[] = [];
  private starts: (readonly [number, number])[] = [];

  /** What is added from here on belongs to the next part. */
  begin(): void {
    this.starts.push([this.index.length, this.lineRing.length / 2]);
  }

  private point(
    x: number,
    z: number,
    terrace: number,
    top: number,
    peak: number,
    light: number,
    nx: number,
    nz: number,
  ) {
    this.ring.push(x, z);
    this.data.push(terrace, top, peak, light);
    this.out.push(Math.round(nx * 127), Math.round(nz * 127), 0, 0);
    return this.ring.length / 2 - 1;
  }

  /**
   * One island of one terrace: its tread, the risers that face the viewer, its lip. Where a ring has few points its
   * risers are lit as if they were round: each with a light of its own would be a crease at every point.
   */
  add(points: Float32Array, terrace: number, peak: number, round: boolean): void {
    const count = points.length / 2;
    const ways = outwards(points);
    const treads: number[] = [];
    for (let i = 0; i < count; i += 1)
      treads.push(
        this.point(
          points[2 * i]!,
          points[2 * i + 1]!,
          terrace,
          1,
          peak,
          TREAD,
          ways[2 * i]!,
          ways[2 * i + 1]!,
        ),
      );
    const shape = Array.from(
      { length: count },
      (_, i) => new Vector2(points[2 * i]!, points[2 * i + 1]!),
    );
    for (const [a, b, c] of ShapeUtils.triangulateShape(shape, []))
      this.index.push(treads[a!]!, treads[b!]!, treads[c!]!);
    for (let i = 0; i < count; i += 1) {
      const j = (i + 1) % count;
      const dx = points[2 * j]! - points[2 * i]!;
      const dz = points[2 * j + 1]! - points[2 * i + 1]!;
      const length = Math.hypot(dx, dz) || 1;
      const nx = -dz / length;
      const nz = dx / length;
      // The camera never goes round: what faces away is never seen.
      if (nz < -0.02) continue;
      const lit = (k: number) =>
        Math.min(
          254,
          Math.round(
            (round ? riserLight(ways[2 * k]!, ways[2 * k + 1]!) : riserLight(nx, nz)) * 200,
          ),
        );
      const corner = (k: number, top: number) =>
        this.point(
          points[2 * k]!,
          points[2 * k + 1]!,
          terrace,
          top,
          peak,
          lit(k),
          ways[2 * k]!,
          ways[2 * k + 1]!,
        );
      const a = corner(i, 0);
      const b = corner(j, 0);
      const c = corner(j, 1);
      const d = corner(i, 1);
      this.index.push(a, b, c, a, c, d);
      for (const k of [i, j]) {
        this.lineRing.push(points[2 * k]!, points[2 * k + 1]!);
        this.lineData.push(terrace, 1, peak, TREAD);
      }
    }
  }

  finish(): Buffers {
    this.begin();
    return {
      starts: this.starts,
      ring: Float32Array.from(this.ring),
      data: Uint8Array.from(this.data),
      out: Int8Array.from(this.out),
      index: Uint32Array.from(this.index),
      lineRing: Float32Array.from(this.lineRing),
      lineData: Uint8Array.from(this.lineData),
    };
  }
}

/** The way out at every point of a ring, between those of its two edges. */
function outwards(points: Float32Array): Float32Array {
  const n = points.length;
  const ways = new Float32Array(n);
  for (let i = 0; i < n; i += 2) {
    const before = (i + n - 2) % n;
    const after = (i + 2) % n;
    const dx = points[after]! - points[before]!;
    const dz = points[after + 1]! - points[before + 1]!;
    const length = Math.hypot(dx, dz) || 1;
    ways[i] = -dz / length;
    ways[i + 1] = dx / length;
  }
  return ways;
}

export interface Part {
  readonly peak: Relief;
  /** Its number among the mountains of the scene. */
  readonly number: number;
  readonly terraces: number;
  /** Not there from the start: in `lite` it is drawn with less care. */
  readonly later?: boolean;
}

/** Builds the buffers of some peaks; every `yield` is a place to let the page breathe. */
export function* buildParts(
  parts: readonly Part[],
  cells: number,
  tier: Tier = 'full',
): Generator<undefined, Buffers> {
  const builder = new Builder();
  for (const { peak, number, terraces, later } of parts) {
    builder.begin();
    const shape = yield* cutShape(peak, cells, terraces);
    yield;
    for (const [t, terrace] of shape.entries()) {
      for (const { points } of terrace)
        builder.add(drawnRing(points, tier, parts.length, later), t, number, tier === 'lite');
      if (t % 4 === 3) yield;
    }
    yield;
  }
  return builder.finish();
}

/** Of the last tier alone: a page never returns to another one. */
const kept = new WeakMap<object, { readonly tier: Tier; readonly buffers: Buffers }>();

/**
 * Builds mountains in slices of a few milliseconds, and what `ahead` makes, then calls `done`; returns its own undo.
 * What was built is kept for as long as `key` (a scene's params) lives.
 */
export function buildInSlices(
  key: object,
  parts: readonly Part[],
  cells: number,
  done: (buffers: Buffers) => void,
  tier: Tier = 'full',
  ahead: () => Generator<undefined, void> | undefined = () => undefined,
): () => void {
  const ready = kept.get(key);
  if (ready?.tier === tier) {
    done(ready.buffers);
    return () => undefined;
  }
  const build = function* () {
    const buffers = yield* buildParts(parts, cells, tier);
    yield* ahead() ?? [];
    return buffers;
  };
  return timeSlice(build(), (buffers) => {
    kept.set(key, { tier, buffers });
    done(buffers);
  });
}
