/** The torn sign parts a cap from its peak: it lies across the peak where it stands, past both edges. */
import { expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { envelopeOnPlate } from '../../space/silhouette.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf } from './range.ts';
import { strokesOf } from './strokes.ts';

it.each(['wide', 'tall'] as const)('is centred on the peak and parts it, %s', (aspect) => {
  const moments = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), aspect);
  const { moment } = moments.find(({ name }) => name === 'painted')!;
  const range = rangeOf(moment);
  const s = range.peaks.find(({ torn }) => torn > 0)!;
  const strokes = strokesOf(range);
  const stroke = (id: string) => strokes.find((one) => one.id === `${s.id}-${id}`)!;
  const every = (points: readonly number[], odd: 0 | 1) => points.filter((_, i) => i % 2 === odd);
  const middle = stroke('torn').points;
  const y = every(middle, 1).reduce((sum, one) => sum + one, 0) / (middle.length / 2);
  const line = envelopeOnPlate(s, range.camera);
  const above = every(line, 0).filter((_, i) => line[2 * i + 1]! <= y);
  const [left, right] = [Math.min(...above), Math.max(...above)];
  const [from, to] = [Math.min(...every(middle, 0)), Math.max(...every(middle, 0))];
  for (const over of [left - from, to - right]) {
    expect(over).toBeGreaterThan(3);
    expect(over).toBeLessThan(16);
  }
  const cap = y - Math.min(...every(line, 1));
  expect(cap).toBeGreaterThan(12);
  const [a, b] = [stroke('tear-a').points, stroke('tear-b').points];
  for (let i = 1; i < a.length; i += 2) expect(b[i]! - a[i]!).toBeCloseTo(6);
  expect(stroke('torn').colour).toBe(moment.palette.ground);
});
