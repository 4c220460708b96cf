/** Seeded noise from a hash: the same everywhere and always. */

/** 0 to 1 from two integers and a seed. */
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
export const ridged = (x: number, y: number, seed: number): number =>
  1 - Math.abs(2 * noise(x, y, seed) - 1);
