import { describe, expect, it } from 'vitest';
import { PLATE, type Aspect, type JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { lineOf, pathBetween, spotAt, trackIn } from './layout.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;
const example = readExample(import.meta.dirname);
const moment = (state: JsonObject, aspect: Aspect = 'wide') => {
  const [only] = exampleMoments(spec, { ...example, states: { only: state } }, aspect);
  if (!only) throw new Error('no state');
  return only.moment;
};
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const found = (state: JsonObject, id: RegExp) =>
  flat(marks(moment(state))).filter((mark) => id.test(mark.id));

describe('the path', () => {
  const track = trackIn({ x: 0, y: 0, width: 300, height: 80 }, 3);
  it('is as long as its straights and half-turns', () => {
    expect(track.radius).toBe(20);
    expect(track.length).toBeCloseTo(280 + 260 + 280 + 2 * Math.PI * 20);
  });
  it('is walked at an even pace, without a jump', () => {
    const steps = 400;
    for (let i = 0; i < steps; i += 1) {
      const [a, b] = [i, i + 1].map((k) => spotAt(track, (k / steps) * track.length).at);
      const step = Math.hypot((b?.[0] ?? 0) - (a?.[0] ?? 0), (b?.[1] ?? 0) - (a?.[1] ?? 0));
      expect(step).toBeLessThanOrEqual(track.length / steps + 1e-6);
      expect(step).toBeGreaterThan((track.length / steps) * 0.95);
    }
  });
  it('is the same line when it is cut in two', () => {
    const [first, second] = [pathBetween(track, 0, 300), pathBetween(track, 300, 500)];
    const end = /([-\d.]+) ([-\d.]+)$/.exec(first)?.slice(1);
    expect(second.startsWith(`M${end?.join(' ')}`)).toBe(true);
  });
});

describe('the line', () => {
  it('is painted as far as its number, of the whole path', () => {
    const plan = lineOf(moment({ length: 200 }));
    expect(plan.along(200)).toBeCloseTo(plan.track.length / 2);
    const [ink] = found({ length: 200 }, /^ink$/);
    expect(ink?.attrs['d']).toBe(pathBetween(plan.track, 0, plan.track.length / 2));
  });
  it('changes its colour at the last row of a span', () => {
    const { spans } = lineOf(moment({ length: 400 }));
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [0, 105],
      [105, 400],
    ]);
    expect(found({ length: 100 }, /^span-/).map(({ id }) => id)).toEqual(['span-0']);
  });
  it('never paints what is planned', () => {
    const state = { length: 312, planned: 1 };
    expect(found(state, /^plan-/).every(({ attrs }) => attrs['fill'] === 'none')).toBe(true);
    expect(found({ ...state, planned: 0 }, /^plan-/)).toEqual([]);
    expect(found(state, /^tick-at@2030/)).toEqual([]);
  });
  it('shows a row once it is reached', () => {
    const ids = (length: number) => found({ length }, /^tick-/).map(({ id }) => id.slice(-4));
    expect(ids(110)).toEqual(['2008', '2012']);
    expect(ids(0)).toEqual([]);
  });
});

for (const aspect of ['wide', 'tall'] as const)
  it(`keeps its words apart and on the plate (${aspect})`, () => {
    const { width } = PLATE[aspect];
    for (const { moment: one } of exampleMoments(spec, example, aspect)) {
      const rects = labels(one).map((words) => ({
        id: words.id,
        ...rectOnPlate(words, one),
      }));
      for (const [i, a] of rects.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        for (const b of rects.slice(i + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
    }
  });
