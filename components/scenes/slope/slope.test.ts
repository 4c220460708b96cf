import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import type { Mark } from '../kit/marks.ts';
import { drawing } from './draw.ts';

import type { Context } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;

const found: ExampleSeries = {
  title: 'Studies',
  entities: { one: 'One', two: 'Two', three: 'Three', others: 'Others', gap: 'Gap' },
  rows: [
    ['entity', 'label'],
    ['one', 'up'],
    ['two', 'up'],
    ['three', 'down'],
    ['others', 'flat'],
    ['gap', 'not found'],
  ],
};
const valued: ExampleSeries = {
  title: 'Values',
  rows: [
    ['x', 'value'],
    ['2010', 10],
    ['2015', 90],
    ['2020', 20],
  ],
};
const frame = (entity: string): JsonObject => ({
  title: entity,
  lines: {
    own: { series: 'found', entity },
    others: { series: 'found', entity: 'others', role: 'comparison' },
  },
});
const frames = { a: frame('one'), b: frame('two'), c: frame('three') };

function slopes(params: JsonObject, state: JsonObject = {}, aspect: Aspect = 'wide'): Context {
  const data = { found, valued };
  const example = { kind: 'slope', params, states: { only: state }, data };
  const [only] = exampleMoments(spec, example, aspect);
  if (!only) throw new Error('no state');
  return only.moment as Context;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
/** The middle of each dot by its key. */
const dots = (moment: Context) =>
  new Map(
    flat(marks(moment)).flatMap(({ id, attrs: { x, y, width, height } }) =>
      id.includes('.') && x !== undefined
        ? [[id, [Number(x) + Number(width) / 2, Number(y) + Number(height) / 2] as const] as const]
        : [],
    ),
  );
/** How far each line goes down, from its first dot to its last. */
const rises = (moment: Context) => {
  const known = dots(moment);
  return [...known].flatMap(([id, [, y]]) => {
    const from = known.get(`${id}@0`);
    return from ? [[id, Math.round(y - from[1])] as const] : [];
  });
};
it('fills a phone with a single frame', () => {
  const lines = { own: { series: 'valued' } };
  const known = dots(slopes({ frames: { one: { title: 'One', lines } } }, {}, 'tall'));
  const [from, to] = ['one.own@0', 'one.own'].map((id) => known.get(id)!);
  expect(to![0] - from![0]).toBeGreaterThan(390 * 0.35);
  expect(Math.abs(to![1] - from![1])).toBeGreaterThan(20);
});
describe('directions', () => {
  for (const aspect of ['wide', 'tall'] as const)
    it(`draw every rise alike, every fall alike and level ones level (${aspect})`, () => {
      const moved = new Map(rises(slopes({ frames }, {}, aspect)));
      expect(moved.get('a.own')).toBe(moved.get('b.own'));
      expect(moved.get('a.own')).toBeLessThan(0);
      expect(moved.get('c.own')).toBe(-(moved.get('a.own') ?? 0));
      expect(moved.get('a.others')).toBe(0);
    });

  it('say on the picture and in words that they have no size', () => {
    const moment = slopes({ frames });
    const texts = labels(moment).flatMap(({ lines }) => lines);
    expect(texts).toContain('direction only, not to scale');
    expect(spec.describe(moment)).toMatch(/one: One rises.*Direction only, not to scale\.$/);
  });

  it('draw nothing but a dotted base line where no direction is known', () => {
    const moment = slopes({
      frames: { a: { lines: { own: { series: 'found', entity: 'gap' } } } },
    });
    const all = flat(marks(moment));
    expect(all.some(({ id }) => id === 'a.own')).toBe(false);
    expect(all.find(({ id }) => id === 'no-figure')?.attrs['stroke-dasharray']).toBe('1.5 5');
    expect(spec.table?.(moment).rows[0]?.at(-1)).toBe('no figure');
  });
});

describe('values', () => {
  const params = { frames: { a: { lines: { v: { series: 'valued' } } } } };
  it('join the first and the last row on a scale, with both printed', () => {
    const moment = slopes(params);
    expect(new Map(rises(moment)).get('a.v')).toBeLessThan(0);
    const texts = labels(moment).flatMap(({ lines }) => lines);
    expect(texts).toEqual(expect.arrayContaining(['10', 'Values 20', '2010', '2020']));
    expect(texts).not.toContain('direction only, not to scale');
    expect(spec.describe(moment)).toBe('a: Values from 10 in 2010 to 20 in 2020.');
  });

  it('are told by the words under the staffs where rows have no date', () => {
    const undated = { title: 'Values', rows: [['value'], [10], [20]] } as ExampleSeries;
    const params = { frames: { a: { lines: { own: { series: 'undated' } } } }, after: 'today' };
    const example = { kind: 'slope', params, states: { only: {} }, data: { undated } };
    const [only] = exampleMoments(spec, example, 'wide');
    const moment = only?.moment as Context;
    expect(spec.describe(moment)).toBe('a: Values from 10 before to 20 today.');
    expect(spec.table?.(moment).rows).toEqual([['a', 'Values', '10', '20']]);
  });
});

describe('state', () => {
  it('draws a line from the left and names it when it has arrived', () => {
    const half = slopes({ frames }, { drawn: { a: 0.5 } });
    const line = flat(marks(half)).find(({ id }) => id === 'line-one-One')?.attrs['d'];
    const full = flat(marks(slopes({ frames }))).find(({ id }) => id === 'line-one-One')?.attrs[
      'd'
    ];
    expect(line).not.toBe(full);
    expect(labels(half).some(({ id }) => id === 'a.own')).toBe(false);
    expect(labels(half).some(({ id }) => id === 'b.own')).toBe(true);
  });

  for (const aspect of ['wide', 'tall'] as const)
    it(`leaves the lower half free when it draws back (${aspect})`, () => {
      const { height } = { wide: { height: 900 }, tall: { height: 844 } }[aspect];
      const lowest = Math.max(
        ...labels(slopes({ frames }, { top: 1 }, aspect)).map(({ y }) => y * height),
      );
      expect(lowest).toBeLessThan(aspect === 'wide' ? 450 : 326);
    });

  it('refuses unknown roles and more frames than it can show', () => {
    const bad = { frames: { a: { lines: { v: { series: 'valued', role: 'goal' } } } } };
    expect(spec.params.safeParse(bad).success).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`f${i}`, frame('one')]));
    expect(spec.params.safeParse({ frames: many }).success).toBe(false);
  });
});
