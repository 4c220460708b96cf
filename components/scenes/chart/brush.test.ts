import { expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import { overlap, rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const places = {
  title: 'People',
  xType: 'words',
  columns: { plan: { title: 'Plan' }, region: { title: 'Region' } },
  rows: [
    ['entity', 'value', 'plan', 'region'],
    ['China', 1380, 1200, 'Asia'],
    ['India', 310, 390, 'Asia'],
    ['Germany', 80, 85, 'Europe'],
    ['France', 66, 60, 'Europe'],
  ],
} as unknown as ExampleSeries;
const FURTHER = { group: 'region', note: 'region', goal: 'plan', open: 'region' } as const;
const VALUE = { field: 'value', domain: [0, 400] } as const;

function drawn(params: JsonObject, aspect: 'wide' | 'tall' = 'wide') {
  const example = { kind: 'chart', params: { series: 'places', mark: 'bar', ...params } };
  const [one] = exampleMoments(spec, { ...example, states: { only: {} }, data: { places } }, aspect); // prettier-ignore
  const moment = one!.moment as unknown as Context;
  const shapes = drawing.marks(moment as never).find(({ id }) => id === 'shapes')!.children!;
  return { moment, shapes, labels: drawing.labels(moment as never) };
}

for (const aspect of ['wide', 'tall'] as const)
  it(`draws groups with goals, upright and flat, without words on each other (${aspect})`, () => {
    const channels = [{ x: 'entity', y: VALUE }, { y: 'entity', x: VALUE }]; // prettier-ignore
    for (const one of channels) {
      const { moment, labels } = drawn({ ...one, ...FURTHER }, aspect);
      expect(spec.faults!(moment.params as never, moment.data)).toEqual([]);
      const rects = labels.map((label) => rectOnPlate(label, moment));
      for (const [i, rect] of rects.entries())
        for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBeLessThan(20);
    }
  });

it('stands bars together by group, with its name below them', () => {
  const { shapes, labels } = drawn({ x: 'entity', y: VALUE, group: 'region', note: 'region' });
  const [china, india, germany] = ['china', 'india', 'germany'].map((key) => Number(shapes.find(({ id }) => id === key)!.attrs['x'])); // prettier-ignore
  expect(germany! - india! - (india! - china!)).toBeGreaterThan(10);
  expect(labels.filter(({ lines }) => lines.join() === 'Asia').length).toBe(3);
});

it('tears what is higher than a scale that is asked for; heads are open, goals outlines', () => {
  const { shapes, labels } = drawn({ x: 'entity', y: VALUE, goal: 'plan', open: 'region' });
  const [china, germany] = ['china', 'germany'].map((key) => shapes.find(({ id }) => id === `bar-${key}`)!.children!.map(({ id }) => id)); // prettier-ignore
  expect(china).toEqual(expect.arrayContaining(['open', 'tear', 'goal', 'goal-on-paint']));
  expect(germany).toEqual(expect.arrayContaining(['open', 'goal']));
  expect(germany).not.toContain('tear');
  expect(labels.flatMap(({ lines }) => lines)).toContain('1,380');
});
