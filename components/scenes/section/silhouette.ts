/** How wide the rock is on the plate at a height, so that words and lines keep clear of it. */
import { kept } from './kept.ts';
import type { Plan } from './plan.ts';

/** Leftmost and rightmost places, one pair for each unit of height from the top of the plate. */
const edgesOf = kept((plan: Plan) => {
  const left: number[] = [];
  const right: number[] = [];
  for (const { slices, faces, foot, head } of plan.terraces) {
    const [, headY] = plan.at(0, plan.plane, head);
    const [, footY] = plan.at(0, plan.plane, foot);
    const include = (x: number, y: number) => {
      for (let row = Math.floor(y - (footY - headY)); row <= y; row += 1) {
        left[row] = Math.min(left[row] ?? Infinity, x);
        right[row] = Math.max(right[row] ?? -Infinity, x);
      }
    };
    for (const [a, b] of faces) {
      include(a, footY);
      include(b, footY);
    }
    for (const { tread } of slices)
      for (let i = 0; i < tread.length; i += 2) {
        const [x, y] = plan.at(tread[i] ?? 0, tread[i + 1] ?? 0, foot);
        include(x, y);
      }
  }
  return { left, right };
});

/** The leftmost and rightmost point of the drawing between two heights of the plate. */
export function extentAt(plan: Plan, from: number, to: number): readonly [number, number] {
  const edges = edgesOf(plan);
  const [high, low] = from < to ? [from, to] : [to, from];
  let [left, right] = [Infinity, -Infinity];
  for (let row = Math.floor(high); row <= low; row += 1) {
    left = Math.min(left, edges.left[row] ?? Infinity);
    right = Math.max(right, edges.right[row] ?? -Infinity);
  }
  return left <= right ? [left, right] : [plan.middle, plan.middle];
}
