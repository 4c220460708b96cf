/** Height fields and terraces as they are asked for in every frame: made once for a relief, then kept. */
import { growField, type HeightField, type Relief } from './height-field.ts';
import { runSync } from './run-sync.ts';
import { terraceAt, type Terrace } from './terraces.ts';

const fields = new WeakMap<Relief, Map<number, HeightField>>();
const shapes = new WeakMap<Relief, Map<number, readonly Terrace[]>>();
/** Shapes kept for one peak: the outline and a few heights of a peak that is growing. */
const KEPT = 6;

/** Grid cells: fewer when there are many peaks, so that a range stays within its triangles. */
export const cellsFor = (peaks: number): number =>
  peaks <= 18 ? 72 : Math.max(28, Math.floor((72 * 16) / peaks));

function* makeField(relief: Relief, cells: number): Generator<undefined, HeightField> {
  let kept = fields.get(relief);
  if (!kept) fields.set(relief, (kept = new Map()));
  let field = kept.get(cells);
  if (!field) kept.set(cells, (field = yield* growField(relief, cells)));
  return field;
}

export const fieldOf = (relief: Relief, cells: number): HeightField =>
  runSync(makeField(relief, cells));

/**
 * The terraces of a peak, cut into `count`; kept, since every frame asks for them. Every `yield` is a place
 * to let the page breathe: a high peak takes longer than a frame.
 */
export function* cutShape(
  relief: Relief,
  cells: number,
  count: number,
): Generator<undefined, readonly Terrace[]> {
  let kept = shapes.get(relief);
  if (!kept) shapes.set(relief, (kept = new Map()));
  const key = cells * 1000 + count;
  const ready = kept.get(key);
  if (ready) return ready;
  const field = yield* makeField(relief, cells);
  const shape: Terrace[] = [];
  for (let t = 0; t < count; t += 1) {
    shape.push(terraceAt(field, t / count));
    if (t % 4 === 3) yield;
  }
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, shape);
  return shape;
}

/** The same at once. */
export const shapeOf = (relief: Relief, cells: number, count: number): readonly Terrace[] =>
  runSync(cutShape(relief, cells, count));
