import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from './number.ts';
import {
  drawn,
  emptyLine,
  holes,
  lastOf,
  nearest,
  pathOf,
  setPoint,
  sketchOf,
  stroke,
  undo,
  type Spot,
} from './line.ts';

const xs = [2021, 2022, 2023, 2024, 2025];
const scale = scaleOf(0, 100);
const pull = (spots: readonly Spot[]) =>
  spots.reduce((line, to, i) => drawn(line, xs, scale, spots[i - 1], to), emptyLine(xs.length));

describe('a drawn line', () => {
  it('takes the values that the pen passed, from either side', () => {
    const there = pull([
      { at: 2021, value: 10 },
      { at: 2025, value: 50 },
    ]);
    expect(there).toEqual([10, 20, 30, 40, 50]);
    const back = pull([
      { at: 2025, value: 50 },
      { at: 2021, value: 10 },
    ]);
    expect(back).toEqual(there);
  });
  it('is a point where the pen is set down, at the nearest place', () => {
    expect(pull([{ at: 2022.4, value: 200 }])).toEqual([
      undefined,
      100,
      undefined,
      undefined,
      undefined,
    ]);
    expect(nearest(xs, 2030)).toBe(4);
  });
  it('stays inside the range and leaves no hole between the ends of a stroke', () => {
    const spot = fc.record({
      at: fc.double({ min: 2015, max: 2030, noNaN: true }),
      value: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (spots) => {
        const line = pull(spots);
        const places = line.flatMap((value, i) => (value === undefined ? [] : [i]));
        expect(places.length).toBe((places.at(-1) ?? 0) - (places[0] ?? 0) + 1);
        for (const value of line)
          if (value !== undefined) expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });
  it('is undone stroke by stroke, back to nothing', () => {
    const values = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 100 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (strokes) => {
        const empty = emptyLine(5);
        let sketch = sketchOf(empty);
        for (const [at, value] of strokes)
          sketch = stroke(sketch, setPoint(sketch.line, at, value));
        while (sketch.past.length > 0) sketch = undo(sketch);
        expect(sketch.line).toEqual(empty);
        expect(undo(sketch).line).toEqual(empty);
      }),
    );
  });
  it('does not count a stroke that changed nothing', () => {
    const sketch = sketchOf([1, 2]);
    expect(stroke(sketch, [1, 2]).past).toEqual([]);
  });
  it('is a path from the last known point, broken at holes', () => {
    const plot = { x: (at: number) => (at - 2020) * 10, y: (value: number) => 100 - value };
    const known = { at: 2020, value: 5 };
    const line = [10, 20, undefined, 40, 50];
    expect(pathOf(line, xs, known, plot)).toBe('M0.0,95.0L10.0,90.0L20.0,80.0M40.0,60.0L50.0,50.0');
    expect(holes(line)).toBe(1);
    expect(lastOf(line)).toBe(4);
    expect(lastOf(emptyLine(2))).toBe(-1);
  });
});
