/** A peak as a height field on a square grid: the maximum of its bumps at every point, with seeded noise. */

/** A part of a mountain: a cone whose flank is curved by `sharpness`. Lengths are in base radii. */
interface Bump {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly sharpness: number;
}
export interface Relief {
  /** Bumps by name; the highest has the height 1. */
  readonly bumps: { readonly [name: string]: Bump };
  /** Seed of the spurs and of the small bumps around the base. */
  readonly seed: number;
}

/** Factor by which the base is flattened in depth. */
export const SQUASH = 0.78;

/** A pseudo-random number from 0 to 1 for two integers and a seed. */
export function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177);
  h = Math.imul(h ^ (h >>> 13), 1103515245);
  h = Math.imul(h ^ (h >>> 16), 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Smooth value noise, 0 to 1. */
export function noise(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = x - column;
  const v = y - row;
  const a = u * u * (3 - 2 * u);
  const b = v * v * (3 - 2 * v);
  const top = hash(column, row, seed) + a * (hash(column + 1, row, seed) - hash(column, row, seed));
  const low =
    hash(column, row + 1, seed) +
    a * (hash(column + 1, row + 1, seed) - hash(column, row + 1, seed));
  return top + b * (low - top);
}

/** Noise folded into ridges, 0 to 1 with 1 on the crest. */
const ridged = (x: number, y: number, seed: number): number =>
  1 - Math.abs(2 * noise(x, y, seed) - 1);

/** Half the side of the grid, in base radii. */
export const SPAN = 1.2;
/** Heights below this are flat ground. */
const FLOOR = 0.03;
/** The summit is cut flat a little below its point, so that the top terrace can be seen. */
const CROWN = 0.95;

export interface HeightField {
  readonly cells: number;
  /**
   * (cells + 1) squared heights, row by row from the back: 0 to 1, slightly below 0 where there is no rock.
   */
  readonly heights: Float32Array;
  /** The grid point of the summit. */
  readonly summit: { readonly column: number; readonly row: number };
}

/** Six small bumps around the base, from the seed. */
function satellites(seed: number): readonly Bump[] {
  return Array.from({ length: 6 }, (_, i) => {
    const angle = ((i + 0.7 * hash(i, 1, seed)) / 6) * 2 * Math.PI;
    const away = 0.42 + 0.34 * hash(i, 2, seed);
    return {
      x: Math.cos(angle) * away,
      y: Math.sin(angle) * away,
      height: 0.1 + 0.2 * hash(i, 3, seed) * (1.15 - away),
      radius: 0.2 + 0.16 * hash(i, 4, seed),
      sharpness: 0.8 + 0.5 * hash(i, 5, seed),
    };
  });
}

function bumpHeight(bump: Bump, x: number, y: number, seed: number): number {
  const dx = x - bump.x;
  const dy = y - bump.y;
  const away = Math.sqrt(dx * dx + dy * dy);
  if (away >= bump.radius * 1.3) return 0;
  const turn = away > 1e-6 ? 1 / away : 0;
  // Spurs: the radius varies around the bump.
  const spur = ridged(dx * turn * 1.9 + 7, dy * turn * 1.9 + 7, seed);
  const fine = ridged(dx * turn * 4.1 + 3, dy * turn * 4.1 + 3, seed + 17);
  const q = away / (bump.radius * (0.8 + 0.26 * spur + 0.15 * fine));
  if (q >= 1) return 0;
  return bump.height * (1 - q) ** (bump.sharpness * (0.62 + 0.38 * q));
}

/** A small displacement of a point: large bends, and a fine raggedness like torn paper. */
const warp = (x: number, y: number, seed: number): number =>
  0.12 * (noise(x * 2.6 + 11, y * 2.6 + 11, seed) - 0.5) +
  0.075 * (noise(x * 8.5 + 31, y * 8.5 + 31, seed + 3) - 0.5);

/** Rows of the grid between two `yield`s. */
const ROWS = 9;

/**
 * The height field of one mountain. It depends only on the relief and `cells`; every `yield` lets the page
 * handle input.
 */
export function* growField(relief: Relief, cells: number): Generator<undefined, HeightField> {
  const bumps = [...Object.values(relief.bumps), ...satellites(relief.seed)];
  const side = cells + 1;
  const heights = new Float32Array(side * side);
  let highest = 0;
  let at = 0;
  for (let row = 1; row < cells; row += 1) {
    if (row % ROWS === 0) yield;
    for (let column = 1; column < cells; column += 1) {
      const x = (column / cells - 0.5) * 2 * SPAN;
      const y = (row / cells - 0.5) * 2 * SPAN;
      const wx = x + warp(x, y, relief.seed + 5);
      const wy = y + warp(y + 7, x + 7, relief.seed + 9);
      let height = 0;
      for (let i = 0; i < bumps.length; i += 1)
        height = Math.max(height, bumpHeight(bumps[i]!, wx, wy, relief.seed * 31 + i));
      heights[row * side + column] = height;
      if (height > highest) {
        highest = height;
        at = row * side + column;
      }
    }
  }
  const scale = highest > 0 ? 1 / (highest * CROWN) : 0;
  for (let i = 0; i < heights.length; i += 1) {
    const height = Math.min(1, heights[i]! * scale);
    // Heights below the ground are kept negative, so that the outline of the base runs between grid points
    // instead of along them.
    heights[i] = (height - FLOOR) / (1 - FLOOR);
  }
  return { cells, heights, summit: { column: at % side, row: Math.floor(at / side) } };
}
