/** Charts of tables for tests: their moments, marks and words, and what every form keeps to. */
import { expect } from 'vitest';
import { drawing } from '../../components/scenes/chart/draw.ts';
import type { Context } from '../../components/scenes/chart/params.ts';
import { spec } from '../../components/scenes/chart/spec.ts';
import type { Mark } from '../../components/scenes/kit/marks.ts';
import { overlap, rectOnPlate } from '../../components/scenes/kit/place.ts';
import { type Aspect, type JsonObject, PLATE } from '../../story/scene.ts';
import { mixHeld } from '../../story/timeline/mix.ts';
import { exampleMoments } from './example-moment.ts';

type States = Record<string, JsonObject>;
/** Makes moments of charts of these series. */
export const chartsOf = (data: object) => {
  const momentsOf = (params: JsonObject, states: States, aspect: Aspect = 'wide') => {
    const example = { kind: 'chart', params, states, data } as never;
    return exampleMoments(spec, example, aspect).map(({ moment }) => moment as unknown as Context);
  };
  const momentOf = (params: JsonObject, state: JsonObject = {}, aspect: Aspect = 'wide') =>
    momentsOf(params, { only: state }, aspect)[0]!;
  return { momentsOf, momentOf };
};

export const labelsIn = (moment: Context) => drawing.labels(moment as never);
export const textsIn = (moment: Context) => labelsIn(moment).flatMap(({ lines }) => lines);
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
export const marksIn = (moment: Context) => flat(drawing.marks(moment as never));
const shapeMarks = (moment: Context) =>
  drawing.marks(moment as never).find(({ id }) => id === 'shapes')!.children!;
export const shapesIn = (moment: Context) =>
  new Map(shapeMarks(moment).map((one) => [one.id, one.attrs]));

/** No words on each other, by more than so many square units, or outside by more than `slack`. */
export function expectWordsApart(moment: Context, touching: number, slack = 0): void {
  const rects = labelsIn(moment).map((one) => rectOnPlate(one, moment));
  const names = labelsIn(moment).map(({ lines }) => lines.join(' '));
  const { width, height } = PLATE[moment.aspect];
  expect(rects.length).toBeGreaterThan(1);
  for (const [i, rect] of rects.entries()) {
    expect(rect.left, names[i]).toBeGreaterThanOrEqual(-slack);
    expect(rect.right, names[i]).toBeLessThanOrEqual(width + slack);
    expect(rect.bottom, names[i]).toBeLessThanOrEqual(height);
    for (const [j, other] of rects.slice(i + 1).entries())
      expect(overlap(rect, other), `${names[i]}, ${names[i + 1 + j]}`).toBeLessThan(touching);
  }
}

/** What is on the way from one moment to another. */
export function between(from: Context, to: Context, share: number): Context {
  const held = ({ state }: Context) => ({ state: state as never, boundValues: {} });
  return { ...from, state: mixHeld(held(from), held(to), share).state as never };
}

/** From one moment to another everything stands in the same place, in whatever order it is scrubbed. */
export function expectSameInAnyOrder(from: Context, to: Context): void {
  const at = (share: number) => {
    const moment = between(from, to, share);
    return JSON.stringify([drawing.marks(moment as never), labelsIn(moment)]);
  };
  const before = [0.2, 0.5, 0.8].map(at);
  at(0.95);
  expect([0.8, 0.5, 0.2].map(at).reverse()).toEqual(before);
  expect(before.join()).not.toMatch(/NaN|Infinity|undefined/);
}
