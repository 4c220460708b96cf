import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { rangeOf } from './range.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { waterStrokes } from './water.ts';

const painted = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), 'wide').find(
  ({ name }) => name === 'painted',
)!.moment;

describe('water', () => {
  const lines = (visible: Record<string, number>) => {
    const moment = painted;
    const state = { ...moment.state, shown: { ...moment.state.shown, ...visible } };
    return waterStrokes(rangeOf({ ...moment, state })).map(
      ({ id, opacity }) => [id, opacity] as const,
    );
  };
  const ids = Object.keys(painted.params.peaks).filter((id) => painted.params.peaks[id]!.shown);
  const gone = (share: number) =>
    Object.fromEntries(ids.filter((id) => id !== 'ships').map((id) => [id, share]));
  const sum = (list: ReturnType<typeof lines>, name: RegExp) =>
    list.filter(([id]) => name.test(id)).reduce((total, [, opacity]) => total + (opacity ?? 1), 0);

  it('runs round all peaks, or round those that stay when the others leave', () => {
    expect(sum(lines({}), /^water-left/)).toBe(0);
    expect(sum(lines(gone(0)), /^water-\d/)).toBe(0);
    expect(sum(lines(gone(0)), /^water-left/)).toBeGreaterThan(0.5);
  });

  it('crosses over while they leave', () => {
    const half = lines(gone(0.5));
    expect(sum(half, /^water-\d/)).toBeGreaterThan(0);
    expect(sum(half, /^water-left/)).toBeGreaterThan(0);
  });
});
