import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { mixHeld } from '../../../story/timeline/mix.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import type { Mark } from '../kit/marks.ts';
import { overlap, rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
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

function momentsOf(
  params: JsonObject,
  states: Record<string, JsonObject>,
  aspect: Aspect = 'wide',
) {
  const example = { kind: 'chart', params, states, data: SERIES };
  return exampleMoments(spec, example, aspect).map(({ moment }) => moment as unknown as Context);
}
const momentOf = (params: JsonObject, aspect: Aspect = 'wide') =>
  momentsOf(params, { only: {} }, aspect)[0]!;
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const shapesIn = (moment: Context) =>
  new Map(drawing.marks(moment as never).find(({ id }) => id === 'shapes')!.children!.map((one) => [one.id, one.attrs])); // prettier-ignore
const textsIn = (moment: Context) => drawing.labels(moment as never).flatMap(({ lines }) => lines);

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
    const group = flat(drawing.marks(moment as never)).find(({ id }) => id === `group-${key}`);
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

  it('fall into the bar of their row, each into its part', () => {
    const [units, bars] = momentsOf(
      { ...COLUMNS, shape: 'square', views: { bars: { layout: null, mark: 'bar' } } },
      { a: {}, b: { view: 'bars' } },
    ) as [Context, Context];
    const bar = shapesIn(bars).get('brazil')!;
    const at = (share: number) => {
      const { state } = mixHeld({ state: units.state, boundValues: {} } as never, { state: bars.state, boundValues: {} } as never, share); // prettier-ignore
      return [...shapesIn({ ...units, state } as never)].filter(([id]) => id.startsWith('brazil#'));
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
      for (const aspect of ['wide', 'tall'] as const) {
        const moment = momentOf(params, aspect);
        const rects = drawing.labels(moment as never).map((one) => rectOnPlate(one, moment));
        expect(rects.length).toBeGreaterThan(1);
        for (const [i, one] of rects.entries()) {
          expect(one.left).toBeGreaterThan(0);
          for (const other of rects.slice(i + 1)) expect(overlap(one, other)).toBeLessThan(4);
        }
      }
  });

  it('are a hundred in one field where they are shares of one whole, with their numbers', () => {
    const texts = textsIn(momentOf(FORMS[4]!));
    expect(texts).toEqual(expect.arrayContaining(['Coal 61.2%', 'Sun 14.5%', '1 mark is 1% of power'])); // prettier-ignore
    const keys = ['coal', 'wind', 'sun'].map((key) => places(momentOf(FORMS[4]!), key));
    expect(keys.reduce((a, b) => a + b)).toBe(100);
  });
});
