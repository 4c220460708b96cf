import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import {
  chartsOf,
  expectSameInAnyOrder,
  expectWordsApart,
  labelsIn,
  textsIn,
} from '../../../tests/tools/chart-moments.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import type { Mark } from '../kit/marks.ts';
import { drawing } from './draw.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

const PEOPLE = [
  ['First', 'Survived', 203],
  ['First', 'Died', 122],
  ['Second', 'Survived', 118],
  ['Second', 'Died', 167],
  ['Third', 'Survived', 178],
  ['Third', 'Died', 528],
  ['Crew', 'Survived', 212],
  ['Crew', 'Died', 673],
] as const;
const SERIES = {
  ship: {
    title: 'People on board',
    columns: { class: { title: 'Class' }, fate: { title: 'Fate' }, people: { title: 'People' } },
    rows: [['class', 'fate', 'people'], ...PEOPLE],
  },
  seats: {
    title: 'Seats',
    xType: 'words',
    rows: [['x', 'value'], ['Left', 64], ['Social Democrats', 120], ['Greens', 85], ['A small party with a long name', 1], ['Union', 208]], // prettier-ignore
  },
  one: {
    title: 'One',
    xType: 'words',
    rows: [
      ['x', 'value'],
      ['All', 12],
    ],
  },
  zero: {
    title: 'Zero',
    xType: 'words',
    rows: [
      ['x', 'value'],
      ['All', 0],
    ],
  },
  loss: {
    title: 'Loss',
    xType: 'words',
    rows: [
      ['x', 'value'],
      ['North', 4],
      ['South', -2],
    ],
  },
} as unknown as { readonly [id: string]: ExampleSeries };

const { momentsOf, momentOf } = chartsOf(SERIES);
const marksIn = (moment: Context): readonly Mark[] =>
  drawing
    .marks(moment as never)
    .find(({ id }) => id === 'shapes')!
    .children!.filter(({ tag }) => tag !== 'g');

const BARS = { series: 'ship', mark: 'bar', x: 'class', y: 'people', color: 'fate' } as const;
const MOSAIC = { ...BARS, layout: 'mosaic' } as const;
const RING = { series: 'ship', mark: 'arc', size: 'people', color: 'fate' } as const;
const FORMS: { readonly [form: string]: JsonObject } = {
  mosaic: MOSAIC,
  'a lying mosaic': { ...MOSAIC, x: 'people', y: 'class' },
  'a mosaic of counted rows': { ...MOSAIC, y: 'count()' },
  ring: RING,
  pie: { series: 'seats', mark: 'arc', layout: 'pie' },
  hemicycle: { series: 'seats', mark: 'arc', layout: 'hemicycle' },
  rings: { ...RING, facet: 'class' },
  'a ring of one row': { series: 'one', mark: 'arc' },
};
for (const [form, params] of Object.entries(FORMS))
  for (const aspect of ['wide', 'tall'] as const)
    it(`draws ${form} without words on each other or outside (${aspect})`, () => {
      const moment = momentOf(params, {}, aspect);
      expect(spec.faults!(moment.params as never, moment.data)).toEqual([]);
      expect(marksIn(moment).length).toBe(moment.data[params['series'] as string]!.rows.length);
      expectWordsApart(moment, 12);
    });

describe('mosaic', () => {
  const boxOf = (moment: Context, i: number) => {
    const { x, y, width, height } = marksIn(moment)[i]!.attrs;
    return [x, y, width, height].map(Number) as [number, number, number, number];
  };
  it('has columns as wide as their sum, and parts as high as their share', () => {
    const moment = momentOf(MOSAIC);
    const at = new Map(marksIn(moment).map(({ id }, i) => [id, boxOf(moment, i)]));
    const [first, died] = [at.get('row-1')!, at.get('row-2')!];
    const crew = at.get('row-7')!;
    expect((first[2] + 2) / (crew[2] + 2)).toBeCloseTo(325 / 885, 1);
    expect(first[3] / (first[3] + died[3])).toBeCloseTo(203 / 325, 2);
    expect(textsIn(moment)).toEqual(expect.arrayContaining(['62%', '38%', '325', '885', 'Crew', 'Died'])); // prettier-ignore
  });

  it('is told in shares', () => {
    const moment = momentOf(MOSAIC) as never;
    expect(spec.describe(moment)).toMatch(/Share runs from .*Crew, Survived 24% to .*Crew, Died 76%/); // prettier-ignore
    expect(spec.table!(moment).columns.at(-1)).toBe('Share');
    expect(spec.table!(moment).rows[0]!.at(-1)).toBe('62%');
  });
});

describe('arc', () => {
  it('names each word with its share, and prints the whole', () => {
    expect(textsIn(momentOf(RING))).toEqual(expect.arrayContaining(['Died', '68%', 'Survived', '32%', '2,201'])); // prettier-ignore
  });

  it('prints seats in a hemicycle, in the order of the rows', () => {
    const moment = momentOf({ series: 'seats', mark: 'arc', layout: 'hemicycle' });
    expect(textsIn(moment)).toEqual(expect.arrayContaining(['Union', '208', '478']));
    const [left, union] = ['Left', 'Union'].map((name) => labelsIn(moment).find(({ lines }) => lines.includes(name))!.x); // prettier-ignore
    expect(left).toBeLessThan(union!);
  });

  it('is told in shares, the smallest too', () => {
    const moment = momentOf({ series: 'seats', mark: 'arc' }) as never;
    expect(spec.describe(moment)).toMatch(/long name 0\.2% to Union 44%/);
    expect(spec.table!(moment).rows.map((row) => row.at(-1))).toContain('0.2%');
  });
});

describe('views', () => {
  const none = { x: null, y: null };
  const views = {
    mosaic: { layout: 'mosaic' },
    ring: { ...none, mark: 'arc', size: 'people' },
    half: { ...none, mark: 'arc', layout: 'hemicycle', size: 'people' },
  };
  it.each(['wide', 'tall'] as const)(
    'give the same marks in any order of scrubbing (%s)',
    (aspect) => {
      const states = { bars: {}, mosaic: { view: 'mosaic' }, ring: { view: 'ring' }, half: { view: 'half' } }; // prettier-ignore
      const all = momentsOf({ ...BARS, views }, states, aspect);
      for (const [i, from] of all.entries())
        for (const to of all.slice(i + 1)) expectSameInAnyOrder(from, to);
    },
  );
});

describe('what has no shares', () => {
  const cases: readonly (readonly [JsonObject, string, RegExp])[] = [
    [{ ...MOSAIC, x: 'people', y: 'count()' }, 'x', /needs words on x or y/],
    [{ ...MOSAIC, facet: 'fate' }, 'facet', /no room for its names/],
    [{ ...MOSAIC, mark: 'point' }, 'mark', /made of bars/],
    [{ series: 'loss', mark: 'bar', layout: 'mosaic', x: 'x', y: 'value' }, 'layout', /no parts below zero/], // prettier-ignore
    [{ series: 'zero', mark: 'arc' }, 'size', /a whole of zero/],
    [{ series: 'loss', mark: 'arc' }, 'size', /below zero/],
    [{ series: 'ship', mark: 'arc', size: 'fate' }, 'size', /needs a column of numbers/],
    [{ series: 'seats', layout: 'pie', mark: 'bar', x: 'x', y: 'value' }, 'mark', /made of slices/],
  ];
  it.each(cases)('%j', (params, path, message) => {
    const [fault] = spec.faults!(spec.params.parse(params) as Params as never, momentOf(RING).data);
    expect(fault?.path.join('/')).toBe(path);
    expect(fault?.message).toMatch(message);
    expect(fault?.hint).toBeTruthy();
  });
});
