import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { PLATE } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { groupsOf } from './groups.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;
const example = readExample(import.meta.dirname);
const moments = (aspect: 'wide' | 'tall' = 'wide') =>
  exampleMoments(spec, example, aspect).map(({ moment }) => moment);
const last = () => moments().at(-1) as Context;

const all = (list: readonly Mark[]): readonly Mark[] =>
  list.flatMap((one) => [one, ...all(one.children ?? [])]);
const group = (moment: Context, id: string) =>
  all(marks(moment)).find((one) => one.id === `group-${id}`)?.children ?? [];
/** A person is two closed figures. */
const people = (list: readonly Mark[]) =>
  list
    .filter(({ id }) => id.startsWith('row-'))
    .reduce((sum, { attrs }) => sum + (String(attrs['d']).match(/M/g)?.length ?? 0), 0);

describe('units', () => {
  it('draws the nearest whole number of marks for every measured row', () => {
    const moment = last();
    for (const { id, row, promise } of groupsOf(moment.params, moment.data))
      if (!promise && row.value !== undefined)
        expect(people(group(moment, id)), id).toBe(Math.round(row.value));
  });

  it('counts by what one mark stands for', () => {
    const moment = last();
    const double = { ...moment, params: { ...moment.params, each: 2 } };
    expect(people(group(double, '2024'))).toBe(16);
  });

  it('paints nothing of what is promised, and nothing where there is no figure', () => {
    const promised = group(last(), '2025');
    expect(promised.map(({ id }) => id)).toEqual(['promised']);
    expect(promised[0]?.attrs['fill']).toBe('none');
    expect(group(last(), '2021')).toEqual([]);
    expect(all(marks(last())).some(({ id }) => id === 'gaps')).toBe(true);
  });

  it('counts a date only when the playhead has come to it', () => {
    const [first, half] = moments() as [Context, Context];
    expect(people(group(first, '2016'))).toBe(4);
    expect(people(group(first, '2017'))).toBe(0);
    expect(people(group(half, '2020'))).toBe(12);
    expect(people(group(half, '2022'))).toBe(0);
  });

  it('has one mark at a time on its way in', () => {
    const moment = { ...last(), state: { ...last().state, until: 2023.5 } };
    const arriving = all(marks(moment)).filter(({ id }) => id.startsWith('arriving'));
    expect(arriving).toHaveLength(1);
    const opacity = Number(arriving[0]?.attrs['opacity']);
    expect(opacity).toBeGreaterThan(0);
    expect(opacity).toBeLessThan(1);
  });

  it('says the exact figure though marks are rounded', () => {
    const texts = labels(last()).flatMap(({ lines }) => lines);
    expect(texts).toContain('31.2%');
    expect(texts.join()).toContain('20%');
    expect(spec.describe(last())).toContain('rounded');
  });

  it('fills a field up to its total with what others hold', () => {
    const moment = last();
    const params: Params = {
      ...moment.params,
      layout: 'fields',
      total: 100,
      rest: 'other trips',
      x: { ...moment.params.x, only: ['2016', '2024'] },
    };
    const rest = group({ ...moment, params }, '2024-rest').find(({ id }) => id === 'rest');
    expect(String(rest?.attrs['d']).match(/M/g)).toHaveLength(100 - 31);
    expect(rest?.attrs['fill']).toBe(moment.palette.tea);
  });

  it('keeps its words inside the room and off each other', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const { width } = PLATE[aspect];
      for (const moment of moments(aspect)) {
        const rects = labels(moment).map((one) => ({
          id: one.id,
          ...rectOnPlate(one, moment),
        }));
        for (const [i, a] of rects.entries()) {
          expect(a.left, a.id).toBeGreaterThanOrEqual(8);
          expect(a.right, a.id).toBeLessThanOrEqual(width - 8);
          for (const b of rects.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${a.id} on ${b.id} (${aspect})`).toBe(true);
          }
        }
      }
    }
  });
});
