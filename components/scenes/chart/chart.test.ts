import { describe, expect, it } from 'vitest';
import type { JsonObject, SceneData } from '../../../story/scene.ts';
import {
  between,
  chartsOf,
  expectSameInAnyOrder,
  expectWordsApart,
  marksIn,
  shapesIn,
  textsIn,
} from '../../../tests/tools/chart-moments.ts';
import { openExample } from '../../../tests/tools/example-moment.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import { silk } from '../../themes/silk/palette.ts';
import { paletteOf } from '../../themes/theme.ts';
import { plotOf } from './draw.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

type Row = readonly (string | number | null)[];
const PLACES: readonly Row[] = [
  ['place', 'people', 'income', 'life', 'region'],
  ['China', 1380, 13300, 76.9, 'Asia'],
  ['India', 1310, 5900, 66.8, 'Asia'],
  ['United States', 321, 53300, 79.1, 'America'],
  ['Brazil', 207, 15400, 75.6, 'America'],
  ['Nigeria', 182, 5700, 61.3, 'Africa'],
  ['Ethiopia', 99, 1520, 63.6, 'Africa'],
  ['Germany', 80, 44000, 81.1, 'Europe'],
];
const YEARS: readonly Row[] = [
  ['x', 'entity', 'value'],
  ...[2000, 2005, 2010, 2015, 2020].flatMap((year, i) => [
    [String(year), 'coal', 50 - i * 8],
    [String(year), 'wind', 4 + i * 9],
  ]),
];
const SERIES = {
  places: {
    title: 'Places',
    xType: 'words',
    columns: { income: { title: 'Income', unit: 'USD' }, life: { title: 'Life expectancy' } },
    rows: PLACES.map((row, i) => (i === 0 ? ['entity', ...row.slice(1)] : row)),
  },
  years: { title: 'Power', unit: 'percent', entities: { coal: 'Coal', wind: 'Wind' }, rows: YEARS },
  profit: {
    title: 'Profit',
    xType: 'words',
    rows: [
      ['x', 'value', 'status'],
      ['North', 12, 'measured'],
      ['South', -7, 'measured'],
      ['East', 3, 'projected'],
    ],
  },
  weights: {
    title: 'Weights',
    columns: { mass: { title: 'Mass' }, kind: { title: 'Kind' } },
    rows: [['mass', 'kind'], ...[11, 12, 19, 23, 24, 27, 31].map((mass, i) => [mass, i % 2 ? 'b' : 'a'])], // prettier-ignore
  },
} as unknown as { readonly [id: string]: ExampleSeries };

const { momentsOf, momentOf } = chartsOf(SERIES);

const SCATTER = {
  series: 'places',
  mark: 'point',
  x: { field: 'income', scale: 'log' },
  y: 'life',
  size: 'people',
  color: 'region',
  label: 'all',
  title: 'Where people earn more they live longer',
} as const;
const FORMS: { readonly [form: string]: JsonObject } = {
  scatter: SCATTER,
  bars: { series: 'profit', mark: 'bar', x: 'x', y: 'value' },
  flat: { series: 'places', mark: 'bar', x: 'people', y: 'entity', sort: '-people' },
  dates: { series: 'years', mark: 'bar', x: 'x', y: 'value', color: 'entity' },
  histogram: { series: 'weights', mark: 'bar', x: { field: 'mass', bin: 10 }, y: 'count()' },
  lines: { series: 'years', mark: ['line', 'point'], x: 'x', y: 'value', color: 'entity' },
  areas: { series: 'years', mark: 'area', x: 'x', y: 'value', color: 'entity' },
  facets: { series: 'years', mark: 'line', x: 'x', y: 'value', facet: 'entity' },
  swarm: {
    series: 'places',
    mark: 'point',
    layout: 'swarm',
    x: 'life',
    size: 'people',
    label: 'all',
  },
  treemap: { series: 'places', mark: 'rect', layout: 'treemap', size: 'people', color: 'region' },
  heat: { series: 'years', mark: 'rect', x: { field: 'x', bin: 5 }, y: 'entity', color: 'value' },
  map: { series: 'places', mark: 'rect', layout: 'map', color: 'life', label: ['China'] },
};

await openExample(spec, { kind: 'chart', params: FORMS['map']!, states: {}, data: SERIES });

for (const [form, params] of Object.entries(FORMS))
  for (const aspect of ['wide', 'tall'] as const)
    it(`draws ${form} without words on each other or outside (${aspect})`, () => {
      const moment = momentOf(params, {}, aspect);
      expect(spec.faults!(moment.params as never, moment.data)).toEqual([]);
      expect(marksIn(moment).filter(({ attrs }) => attrs['fill']).length).toBeGreaterThan(1);
      expectWordsApart(moment, 20, 1);
      expect(spec.describe(moment as never)).toMatch(/[0-9]/);
      expect(spec.table!(moment as never).rows.length).toBeGreaterThan(1);
    });

describe('bars', () => {
  it('stand on zero, go below it, and are hollow where promised', () => {
    const shapes = shapesIn(momentOf(FORMS['bars']!));
    const bottom = (key: string) =>
      Number(shapes.get(key)!['y']) + Number(shapes.get(key)!['height']);
    expect(bottom('north')).toBeCloseTo(Number(shapes.get('south')!['y']), 0);
    const [north, south] = ['north', 'south'].map((key) => Number(shapes.get(key)!['height']));
    expect(north! / south!).toBeCloseTo(12 / 7, 1);
    expect(shapes.get('east')!['fill']).toBe('none');
    expect(textsIn(momentOf(FORMS['bars']!))).toEqual(
      expect.arrayContaining(['+12', '−7', 'South']),
    );
  });

  it('grow from zero', () => {
    const [start, half] = momentsOf(FORMS['bars']!, { start: { drawn: 0 }, half: { drawn: 0.5 } });
    expect(shapesIn(start!).size).toBe(0);
    const full = shapesIn(momentOf(FORMS['bars']!));
    expect(Number(shapesIn(half!).get('north')!['height'])).toBeCloseTo(Number(full.get('north')!['height']) / 2, 0); // prettier-ignore
  });

  it('count rows in bins', () => {
    const table = spec.table!(momentOf(FORMS['histogram']!) as never);
    expect(table.rows).toEqual([['10 to 20', '3'], ['20 to 30', '3'], ['30 to 40', '1']]); // prettier-ignore
  });
});

describe('views', () => {
  const params: JsonObject = {
    ...SCATTER,
    views: {
      swarm: { layout: 'swarm', x: 'life', y: null },
      bars: { mark: 'bar', x: 'people', y: 'region', sort: '-people', label: null },
      map: { mark: 'rect', layout: 'map', color: 'life', label: null },
    },
  };
  const states = { scatter: {}, swarm: { view: 'swarm' }, bars: { view: 'bars' }, map: { view: 'map' } }; // prettier-ignore
  for (const aspect of ['wide', 'tall'] as const)
    it(`give the same marks in any order of scrubbing (${aspect})`, () => {
      const all = momentsOf(params, states, aspect);
      for (const [i, from] of all.entries())
        for (const to of all.slice(i + 1)) expectSameInAnyOrder(from, to);
    });

  it('show no number while marks move, and keep every mark', () => {
    const [from, to] = momentsOf(params, states);
    const moment = between(from!, to!, 0.5);
    expect(textsIn(moment).filter((text) => /[0-9]/.test(text))).toEqual([]);
    expect(shapesIn(moment).size).toBe(PLACES.length - 1);
  });

  it('are read as columns where a table has one for each thing', () => {
    const moment = momentOf({ series: 'years', mark: 'point', x: 'coal', y: 'wind' });
    expect(shapesIn(moment).size).toBe(5);
  });
});

it('has other colours in another mood, and everything at the same place', () => {
  const day = momentOf({ ...SCATTER, label: ['China'] });
  const night = { ...day, palette: paletteOf(silk, { from: 'night', to: 'night', mix: 1 }) };
  const bare = (moment: Context) =>
    [...shapesIn(moment)].map(([key, { fill: _fill, stroke: _stroke, ...place }]) => [key, place]);
  expect(bare(night)).toEqual(bare(day));
  expect(shapesIn(night).get('china')!['fill']).toBe(night.palette.category[0]);
  expect(shapesIn(day).get('china')!['fill']).toBe(day.palette.category[0]);
});

it('has the colours that its words are given, and those of the theme for others', () => {
  const shapes = shapesIn(momentOf({ ...SCATTER, colours: { asia: '#123456' } }));
  expect(shapes.get('china')!['fill']).toBe('#123456');
  expect(shapes.get('brazil')!['fill']).toBe(shapesIn(momentOf(SCATTER)).get('brazil')!['fill']);
});

it('gives a guess the scales of its lines', () => {
  const plot = plotOf(momentOf(FORMS['lines']!) as never, 'series:years:wind')!;
  const { box } = plot;
  expect(plot.x(2000)).toBeCloseTo(box.x, 0);
  expect(plot.x(2020)).toBeCloseTo(box.x + box.width, 0);
  expect(plot.y(40)).toBeLessThan(plot.y(10));
  expect(plotOf(momentOf(SCATTER) as never, 'series:years:wind')).toBeUndefined();
});

it('keeps a focus on a word strong, and lets the others recede', () => {
  const shapes = shapesIn(momentOf(SCATTER, { focus: ['africa'] }));
  expect(Number(shapes.get('nigeria')!['opacity'] ?? 1)).toBeGreaterThan(0.7);
  expect(Number(shapes.get('china')!['opacity'])).toBeLessThan(0.3);
});

describe('what cannot be drawn', () => {
  const faultsOf = (params: JsonObject, data?: SceneData) => {
    const given = spec.params.parse(params);
    return spec.faults!(given as Params as never, data ?? momentOf(SCATTER).data);
  };
  const cases: readonly (readonly [JsonObject, string, RegExp])[] = [
    [{ ...SCATTER, x: 'incme' }, 'x', /no column "incme"/],
    [{ ...SCATTER, only: { regin: ['Asia'] } }, 'only/regin', /no column "regin"/],
    [{ ...SCATTER, only: { region: ['Mars'] } }, 'only/region', /no row "Mars"/],
    [{ ...SCATTER, sort: '-populaton' }, 'sort', /no column "populaton"/],
    [{ series: 'profit', mark: 'point', x: 'x', y: { field: 'value', scale: 'log' } }, 'y/scale', /no place for zero and below/], // prettier-ignore
    [{ series: 'places', mark: 'bar', x: 'entity', y: { field: 'life', zero: false } }, 'y/zero', /read by their length from zero/], // prettier-ignore
    [{ series: 'places', mark: 'bar', x: { field: 'life', scale: 'log' }, y: 'entity' }, 'x/scale', /read by their length from zero/], // prettier-ignore
    [
      { series: 'places', mark: 'bar', x: 'region', y: 'entity' },
      'mark',
      /need a number on x or y/,
    ],
    [{ series: 'profit', mark: 'rect', layout: 'treemap', size: 'value' }, 'size', /below zero/],
    [
      { series: 'places', mark: 'point', layout: 'swarm', x: 'region' },
      'x',
      /a swarm needs a number/,
    ],
    [{ series: 'places', mark: 'bar', x: 'people', y: 'entity', mirror: 'region' }, 'mirror', /two words/], // prettier-ignore
    [{ series: 'places', mark: 'point' }, 'x', /neither x nor y/],
    [
      { series: 'places', mark: 'line', x: { field: 'income', bin: 1e-6 }, y: 'count()' },
      'x/bin',
      /bins are too many/,
    ],
    [{ ...SCATTER, views: { other: { y: 'lfe' } } }, 'views/other/y', /no column "lfe"/],
  ];
  for (const [params, path, message] of cases)
    it(`${path}: ${String(message)}`, () => {
      const [fault] = faultsOf(params);
      expect(fault?.path.join('/')).toBe(path);
      expect(fault?.message).toMatch(message);
      expect(fault?.hint ?? fault?.known?.join() ?? '').not.toBe('');
    });

  it('draws one row, and says where none is left', () => {
    const one = momentOf({ ...SCATTER, only: { entity: ['China'] } });
    expect(shapesIn(one).size).toBe(1);
    const [none] = faultsOf({ ...SCATTER, only: { people: [9e9, 9.1e9] } });
    expect(none?.message).toBe('no row is left to draw');
  });
});
