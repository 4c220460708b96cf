import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { PLATE } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing, laidAt } from './draw.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;
const example = readExample(import.meta.dirname);
const moments = (aspect: 'wide' | 'tall' = 'wide') =>
  exampleMoments(spec, example, aspect).map(({ moment }) => moment);
const last = () => moments().at(-1) as Context;
const withParams = (params: Partial<Params>): Context => ({
  ...last(),
  params: { ...last().params, ...params },
});

const bar = (moment: Context, id: string): readonly Mark[] =>
  marks(moment)
    .find((one) => one.id === 'shapes')
    ?.children?.find((one) => one.id === `bar-${id}`)?.children ?? [];
const terraces = (moment: Context, id: string) =>
  bar(moment, id).filter((one) => one.id.startsWith('band-')).length;

describe('bars', () => {
  it('cuts a bar into whole terraces of the stated size', () => {
    expect(terraces(last(), 'diary')).toBe(13);
    expect(terraces(last(), 'count')).toBe(29);
    // 26 hours are 8.7 terraces of three.
    expect(terraces(withParams({ each: 3 }), 'diary')).toBe(9);
  });

  it('starts every bar at zero on one scale, those below zero too', () => {
    const heights = (moment: Context) =>
      new Map(laidAt(moment).shapes.map(({ key, height }) => [key, height]));
    const found = heights(last());
    expect(found.get('diary')! / found.get('count')!).toBeCloseTo(26 / 58, 5);
    expect(found.get('abroad')! / found.get('count')!).toBeCloseTo(10 / 58, 1);
    const { data } = last();
    const rows = data['hours']!.rows.map((row) => (row.value === 9 ? { ...row, value: -9 } : row));
    const below = { ...last(), data: { hours: { ...data['hours']!, rows } } };
    const shapes = new Map(
      laidAt(below).shapes.map((one) => [one.key, Math.sign(one.zero! - one.y)]),
    );
    expect([shapes.get('abroad'), shapes.get('count')]).toEqual([-1, 1]);
  });

  it('leaves the head of a lower bound open, of that bar alone', () => {
    expect(bar(last(), 'diary').some(({ id }) => id === 'open')).toBe(true);
    expect(bar(last(), 'count').some(({ id }) => id === 'open')).toBe(false);
  });

  it('paints what was measured elsewhere in tea', () => {
    const moment = last();
    const paint = bar(moment, 'abroad').find(({ id }) => id === 'paint');
    expect(paint?.attrs['fill']).toBe(moment.palette.tea);
  });

  it('tears a bar that is higher than the limit and still writes its figure', () => {
    const moment = withParams({ limit: 40 });
    expect(bar(moment, 'count').some(({ id }) => id === 'tear')).toBe(true);
    expect(bar(moment, 'diary').some(({ id }) => id === 'tear')).toBe(false);
    expect(labels(moment).flatMap(({ lines }) => lines)).toContain('58');
  });

  it('draws a promise as an outline without paint, lying bars too', () => {
    const { bars } = last().params;
    const goal = { ...bars['count'], entity: 'goal', parts: {} } as Params['bars'][string];
    for (const direction of ['upright', 'flat'] as const) {
      const moment = withParams({ direction, bars: { goal } });
      const drawn = bar({ ...moment, state: { ...moment.state, rise: {} } }, 'goal');
      expect(drawn.find(({ id }) => id === 'promised')?.attrs['fill']).toBe('none');
      expect(drawn.some(({ id }) => id.startsWith('band-'))).toBe(false);
    }
  });

  it('adds named parts up to the bar and says why two bars are apart', () => {
    const texts = labels(last()).flatMap(({ lines }) => lines);
    expect(texts).toEqual(expect.arrayContaining(['On foot 30', 'By bicycle 19', 'By boat 9']));
    expect(texts.join(' ')).toContain('not a rise');
  });

  it('keeps its words on a phone inside the plate and off each other', () => {
    const { width } = PLATE.tall;
    const last = moments('tall').at(-1) as Context;
    const rects = labels(last).map((one) => ({
      id: one.id,
      ...rectOnPlate(one, last),
    }));
    for (const [i, a] of rects.entries()) {
      expect(a.left, a.id).toBeGreaterThanOrEqual(8);
      expect(a.right, a.id).toBeLessThanOrEqual(width - 8);
      for (const b of rects.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.id} on ${b.id}`).toBe(true);
      }
    }
  });

  for (const aspect of ['wide', 'tall'] as const)
    it(`fills its field with bars whose parts are named, inside the window (${aspect})`, () => {
      const [moment] = exampleMoments(spec, example, aspect);
      const [, bar] = Object.entries(moment!.moment.params.bars).find(([, { parts }]) => parts)!;
      for (const count of [4, 9]) {
        const ids = Array.from({ length: count }, (_, i) => `b${i}`);
        const params = { ...moment!.moment.params, between: {} };
        const bars = Object.fromEntries(ids.map((id) => [id, bar]));
        const { shapes } = laidAt({ ...moment!.moment, params: { ...params, bars } });
        expect(shapes).toHaveLength(count);
        const [first, second] = shapes;
        if (!first!.isFlat)
          expect(first!.width / (second!.x - first!.x)).toBeGreaterThanOrEqual(0.36);
        for (const { x, width } of shapes) {
          expect(x - width / 2).toBeGreaterThanOrEqual(0);
          expect(x + width / 2).toBeLessThanOrEqual(PLATE[aspect].width);
        }
      }
    });

  it('prints a unit once', () => {
    const { bars } = last().params;
    const count = { ...bars['count'], figure: '58 hours', of: 'hours' } as Params['bars'][string];
    const lines = labels(withParams({ bars: { count } })).flatMap(({ lines }) => lines);
    expect(lines).toContain('58 hours');
    expect(lines).not.toContain('hours');
  });
});
