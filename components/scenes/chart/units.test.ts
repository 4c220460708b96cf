import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import {
  between,
  chartsOf,
  expectWordsApart,
  marksIn,
  shapesIn,
  textsIn,
} from '../../../tests/tools/chart-moments.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const SERIES = {
  places: {
    ...{ title: 'Places', xType: 'words', columns: { life: { title: 'Life expectancy' } } },
    rows: [
      ['entity', 'people', 'life', 'region'],
      ['China', 1380, 76.9, 'Asia'],
      ['India', 1310, 66.8, 'Asia'],
      ['United States', 321, 79.1, 'America'],
      ['Brazil', 207, 75.6, 'America'],
      ['Ethiopia', 99, 63.6, 'Africa'],
    ],
  },
  shares: {
    ...{ title: 'Power', unit: 'percent', of: 'power', xType: 'words' },
    rows: [
      ['x', 'value'],
      ['Coal', 61.2],
      ['Wind', 24.3],
      ['Sun', 14.5],
    ],
  },
  profit: {
    ...{ title: 'Profit', xType: 'words' },
    rows: [
      ['x', 'value'],
      ['North', 12],
      ['South', -7],
    ],
  },
} as unknown as { readonly [id: string]: ExampleSeries };

const { momentsOf, momentOf } = chartsOf(SERIES);

const COLUMNS = { series: 'places', layout: 'units', x: 'entity', y: 'people', shape: 'person' };
const FORMS: readonly JsonObject[] = [
  COLUMNS,
  { series: 'places', layout: 'units', x: 'people', y: 'region', color: 'entity', shape: 'car' },
  { series: 'places', layout: 'units', facet: 'region', size: 'people', shape: 'dot' },
  { series: 'places', layout: 'units', x: 'region', y: 'count()' },
  { series: 'shares', layout: 'units' },
  { series: 'shares', layout: 'units', facet: 'x' },
];
describe('units', () => {
  const places = (moment: Context, key: string) => {
    const group = marksIn(moment).find(({ id }) => id === `group-${key}`);
    const paths = (group?.children ?? []).filter(({ id }) => id.startsWith('row-'));
    return paths.flatMap(({ attrs }) => String(attrs['d']).match(/M/g) ?? []).length;
  };
  it('are the nearest whole number of marks of what one stands for, which is printed', () => {
    const moment = momentOf({ ...COLUMNS, shape: 'dot' });
    expect(['china', 'india', 'ethiopia'].map((key) => places(moment, key))).toEqual([
      138, 131, 10,
    ]);
    expect(textsIn(moment)).toEqual(expect.arrayContaining(['1 mark is 10', 'China', '1,380']));
  });

  it('of one width and height pack as closely upwards as across', () => {
    const [group] = marksIn(momentOf({ ...COLUMNS, shape: 'dot', each: 100, row: 5 })).filter(({ id }) => id === 'group-china'); // prettier-ignore
    const starts = String(group?.children?.[0]?.attrs['d']).matchAll(/M([\d.]+),([\d.]+)/g);
    const at = [...starts].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(at[0]![1] - at[5]![1]).toBeCloseTo(at[1]![0] - at[0]![0], 0);
  });

  it('fall into the bar of their row, each into its part', () => {
    const [units, bars] = momentsOf(
      { ...COLUMNS, shape: 'square', views: { bars: { layout: null, mark: 'bar' } } },
      { a: {}, b: { view: 'bars' } },
    ) as [Context, Context];
    const bar = shapesIn(bars).get('brazil')!;
    const at = (share: number) => {
      const moment = between(units, bars, share);
      return [...shapesIn(moment)].filter(([id]) => id.startsWith('brazil#'));
    };
    expect(at(0.5)).toHaveLength(21);
    const parts = at(0.999).map(([, attrs]) => attrs);
    const heights = parts.reduce((sum, { height }) => sum + Number(height), 0);
    expect(Math.abs(heights - Number(bar['height']) - 21 * 0.4)).toBeLessThan(2);
    expect(Math.min(...parts.map(({ y }) => Number(y)))).toBeCloseTo(Number(bar['y']), 0);
  });

  it('count rows, and keep them when these become a swarm', () => {
    const view = { layout: 'units', x: 'region', y: 'count()', shape: 'dot' };
    const swarm = { mark: 'point', layout: 'swarm', x: 'life', y: null };
    const [units, dots] = momentsOf({ series: 'places', ...view, views: { swarm } }, { a: {}, b: { view: 'swarm' } }) as [Context, Context]; // prettier-ignore
    expect(places(units, 'china')).toBe(1);
    expect(shapesIn(dots).has('china')).toBe(true);
  });

  it('are not drawn of what is below zero, nor by the million', () => {
    const faultsOf = (params: JsonObject) => {
      const { params: given, data } = momentOf(params);
      return spec.faults!(given as never, data).map(({ message }) => message);
    };
    const profit = { series: 'profit', layout: 'units', x: 'x', y: 'value' };
    expect(faultsOf(profit).join()).toMatch(/below zero/);
    expect(faultsOf({ ...COLUMNS, each: 0.0001 }).join()).toMatch(/too many to be told/);
  });

  it('have no words on each other or outside', () => {
    for (const params of FORMS)
      for (const aspect of ['wide', 'tall'] as const)
        expectWordsApart(momentOf(params, {}, aspect), 4);
  });

  it('are a hundred in one field where they are shares of one whole, with their numbers', () => {
    const texts = textsIn(momentOf(FORMS[4]!));
    expect(texts).toEqual(expect.arrayContaining(['Coal 61.2%', 'Sun 14.5%', '1 mark is 1% of power'])); // prettier-ignore
    const keys = ['coal', 'wind', 'sun'].map((key) => places(momentOf(FORMS[4]!), key));
    expect(keys.reduce((a, b) => a + b)).toBe(100);
  });
});
