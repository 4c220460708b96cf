/**
 * A cache of height fields and terraces, because every frame needs them; each is computed once per relief.
 */
import { growField, type HeightField, type Relief } from './height-field.ts';
import { runSync } from './run-sync.ts';
import { terraceAt, type Terrace } from './terraces.ts';

const fields = new WeakMap<Relief, Map<number, HeightField>>();
const shapes = new WeakMap<Relief, Map<number, readonly Terrace[]>>();
/** The most cached shapes per peak: the outline and a few heights of a growing peak. */
const KEPT = 6;

/**
 * Cells per side of the grid: fewer if there are many peaks, so that a scene stays within its limit of
 * triangles.
 */
export const cellsFor = (peaks: number): number =>
  peaks <= 18 ? 72 : Math.max(28, Math.floor((72 * 16) / peaks));

function* makeField(relief: Relief, cells: number): Generator<undefined, HeightField> {
  let cached = fields.get(relief);
  if (!cached) fields.set(relief, (cached = new Map()));
  let field = cached.get(cells);
  if (!field) cached.set(cells, (field = yield* growField(relief, cells)));
  return field;
}

export const fieldOf = (relief: Relief, cells: number): HeightField =>
  runSync(makeField(relief, cells));

/**
 * The terraces of a peak, cut into `count`, cached. Every `yield` lets the page handle input, because a high
 * peak takes longer than a frame.
 */
export function* cutShape(
  relief: Relief,
  cells: number,
  count: number,
): Generator<undefined, readonly Terrace[]> {
  let cached = shapes.get(relief);
  if (!cached) shapes.set(relief, (cached = new Map()));
  const key = cells * 1000 + count;
  const ready = cached.get(key);
  if (ready) return ready;
  const field = yield* makeField(relief, cells);
  const shape: Terrace[] = [];
  for (let t = 0; t < count; t += 1) {
    shape.push(terraceAt(field, t / count));
    if (t % 4 === 3) yield;
  }
  if (cached.size >= KEPT) cached.delete(cached.keys().next().value!);
  cached.set(key, shape);
  return shape;
}

/** The same without slices. */
export const shapeOf = (relief: Relief, cells: number, count: number): readonly Terrace[] =>
  runSync(cutShape(relief, cells, count));
