import { describe, expect, it } from 'vitest';
import { exampleMoments, type Example } from '../../../tests/tools/example-moment.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { groupsOf } from './groups.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const CLASSES = [
  ['First class', 325],
  ['Second class', 285],
  ['Third class', 706],
  ['Crew', 885],
] as const;
const WORDS = { xType: 'words' as const, unit: 'people' };
const classes = { ...WORDS, rows: [['x', 'value'], ...CLASSES] };
type Series = Omit<NonNullable<Example['data']>[string], 'title'>;
const moment = (series: Series, params: object = {}, aspect: 'wide' | 'tall' = 'wide') => {
  const example = {
    kind: 'units',
    params: { series: 'counted', ...params },
    states: { now: {} },
    data: { counted: { title: 'Counted', ...series } },
  };
  const [one] = exampleMoments(spec, example as Example, aspect);
  if (!one) throw new Error('no moment');
  return one.moment as Context;
};
const marksOf = ({ params, data }: Context) =>
  groupsOf(params, data).map(({ name, marks }) => [name, marks]);

describe('units by name', () => {
  it('are a column for each row, in the order of the rows, ten people a mark', () => {
    const now = moment(classes);
    expect(now.params).toMatchObject({ each: 10, layout: 'columns', key: '1 mark is 10 people' });
    expect(marksOf(now)).toEqual([
      ['First class', 33],
      ['Second class', 29],
      ['Third class', 71],
      ['Crew', 89],
    ]);
    expect(drawing.labels(now).flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining(['First class', '325', '885', '1 mark is 10 people']),
    );
    expect(spec.describe(now)).toContain('Second class: 285, 29 marks');
  });

  it('are entities where a script names none', () => {
    const rows = [
      ['x', 'entity', 'value'],
      ['aboard', 'crew', 885],
      ['saved', 'crew', 212],
      ['aboard', 'first', 325],
    ];
    const entities = { first: 'First class', crew: 'Crew' };
    const now = moment({ ...WORDS, entities, rows }, { x: { only: ['aboard'] } });
    expect(marksOf(now).map(([name]) => name)).toEqual(['Crew', 'First class']);
    expect(spec.anchors(now.params, now.data).map(({ id }) => id)).toEqual(['crew', 'first']);
  });

  it('are wholes of a hundred where they are shares: what is left over is bare', () => {
    const share = {
      xType: 'words' as const,
      unit: 'percent',
      of: 'people aboard',
      rows: [
        ['x', 'value'],
        ['Saved', 62],
      ],
    };
    const now = moment(share);
    expect(now.params).toMatchObject({ layout: 'fields', total: 100 });
    expect(now.params.key).toBe('1 mark is 1% of people aboard');
    const units = drawing.marks(now).find(({ id }) => id === 'units');
    const group = units?.children?.find(({ id }) => id === 'group-saved');
    const bare = group?.children?.find(({ id }) => id === 'bare');
    expect(String(bare?.attrs['d']).match(/M/g)).toHaveLength(38);
  });

  it('say in the words of the story what one mark is', () => {
    const rows = [
      ['x', 'value'],
      ['Brazil', 66e6],
      ['Vietnam', 29e6],
    ];
    expect(moment({ xType: 'words' as const, of: 'bags', rows }).params.key).toBe(
      '1 mark is 500,000 bags',
    );
    const small = [
      ['x', 'value'],
      ['Then', 0.3],
      ['Now', 0.85],
    ];
    expect(moment({ xType: 'words', rows: small }).params).toMatchObject({ each: 0.05 });
  });

  it('keep names and figures apart and inside, however long and many', () => {
    const many = Array.from({ length: 9 }, (_, i) => [
      `The ${i} ministry of agriculture and trade`,
      40 * i + 7,
    ]);
    for (const aspect of ['wide', 'tall'] as const)
      for (const rows of [CLASSES, many, many.slice(0, 3)]) {
        const now = moment({ ...WORDS, rows: [['x', 'value'], ...rows] }, {}, aspect);
        const rects = drawing.labels(now).map((one) => ({ id: one.id, ...rectOnPlate(one, now) }));
        for (const [i, a] of rects.entries()) {
          expect(a.left, a.id).toBeGreaterThanOrEqual(8);
          expect(a.right, a.id).toBeLessThanOrEqual((aspect === 'wide' ? 1440 : 390) - 8);
          for (const b of rects.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${a.id} on ${b.id} (${aspect})`).toBe(true);
          }
        }
      }
  });
});
