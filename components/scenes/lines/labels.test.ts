import { describe, expect, it } from 'vitest';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import { drawing } from './draw.ts';
import { chart, firstPanel, found, one, ridge, series } from '../../../tests/tools/charts.ts';

describe('twenty lines, right to left', () => {
  const names = Array.from({ length: 20 }, (_, i) => `e${i}`);
  const many: ExampleSeries = {
    title: 'Many',
    entities: Object.fromEntries(names.map((id) => [id, `مدينة ${id}`])),
    rows: [
      ['x', 'entity', 'value'],
      ...names.flatMap((id, i) => [2000, 2010].map((x) => [String(x), id, 10 + (i % 3)])),
    ],
  };
  for (const aspect of ['wide', 'tall'] as const)
    it(`are all named, none over another, and run left to right (${aspect})`, () => {
      const lines = { all: { series: 'many', role: 'comparison' } };
      const moment = chart({ lines, data: { many }, aspect, lang: 'ar' });
      const ends = drawing.labels(moment).filter(({ id }) => names.includes(id));
      expect(ends).toHaveLength(20);
      const tops = ends.map(({ y }) => y).sort((a, b) => a - b);
      const [width, height] = aspect === 'wide' ? [1440, 900] : [390, 844];
      expect(Math.max(...tops) * height).toBeLessThan(aspect === 'wide' ? 760 : 560);
      tops.slice(1).forEach((y, i) => expect((y - (tops[i] ?? 0)) * height).toBeGreaterThan(17));
      expect(ends.every(({ x, align }) => x * width < width && align === 'start')).toBe(true);
      const { x } = firstPanel(moment);
      expect(x(2010)).toBeGreaterThan(x(2000));
    });
});

describe('dots from another table', () => {
  const data = {
    line: series(
      [
        ['2000', 2],
        ['2001', 2.5],
      ],
      { title: 'Elsewhere' },
    ),
    dots: series([['2003', 3]], { title: 'Elsewhere, other table' }),
  };
  const lines = {
    line: { series: 'line', role: 'comparison', name: 'Elsewhere', end: 'name' },
    dots: { series: 'dots', role: 'dots', name: 'Elsewhere' },
  };
  const at = (until: string) =>
    chart({
      lines,
      data,
      x: { from: '2000', to: '2003' },
      state: { until },
      params: { dots: 'another table' },
    });
  const texts = (until: string) => drawing.labels(at(until)).map(({ lines }) => lines.join(' '));

  it('take over the name of the line that they go on from', () => {
    expect(texts('2001')).toContain('Elsewhere');
    expect(texts('2003')).toContain('Elsewhere 3');
    expect(texts('2003')).not.toContain('Elsewhere');
  });

  it('are explained under the clock once one has come, and never joined', () => {
    expect(texts('2001')).not.toContain('another table');
    expect(texts('2003')).toContain('another table');
    expect(found(at('2003'), /^key-dots$/)).toHaveLength(1);
    expect(found(at('2003'), /^ring-2003$/)).toHaveLength(1);
  });
});

const data = {
  r: series([
    ['2000', 2],
    ['2005', 4],
    ['2010', 5],
  ]),
};
const noted = (side: string, more = {}) =>
  chart({
    lines: ridge,
    data,
    state: { labels: { 'r@2005': { text: 'passes the other', style: 'note', side } } },
    ...more,
  });

describe('a note', () => {
  it('rings its row without covering what meets there', () => {
    const moment = noted('auto');
    const [ring] = found(moment, /^row-r@2005$/);
    const plan = firstPanel(moment);
    expect(ring?.attrs).toMatchObject({
      cx: one(plan.x(2005)),
      cy: one(plan.y(4)),
      fill: 'none',
    });
  });

  it('that is to stand below goes to the key under the clock', () => {
    const moment = noted('below');
    const words = drawing.labels(moment).find(({ id }) => id === 'r@2005');
    const { box } = firstPanel(moment);
    expect((words?.y ?? 0) * 900).toBeGreaterThan(box.y + box.height + 30);
    expect(found(moment, /^key-r@2005$/)).toHaveLength(1);
    expect(found(noted('auto'), /^key-/)).toEqual([]);
  });
});

describe('a scale', () => {
  const money = {
    r: series([
      ['2000', 40000],
      ['2010', 100000],
    ]),
  };
  const panels = { p: { lines: ridge, ticks: [50000, 100000], per: 1000 } };
  it('prints its numbers divided, values as they are', () => {
    const moment = chart({ lines: ridge, data: money, params: { panels } });
    const words = drawing.labels(moment).map(({ lines }) => lines.join(' '));
    expect(words).toContain('100');
    expect(words).toContain('Ridge 100,000');
  });

  it('counts by the 万 or 亿 of a translated title', () => {
    const numbersOf = (title: string) => {
      const panels = { p: { lines: ridge, ticks: [1e11, 3e11], per: 1e9, title } };
      const many = {
        r: series([
          ['2000', 1e11],
          ['2010', 3e11],
        ]),
      };
      const labels = drawing.labels(chart({ lines: ridge, data: many, params: { panels } }));
      return labels.filter(({ id }) => id.startsWith('p-scale')).map(({ lines }) => lines[0]);
    };
    expect(numbersOf('外国投资，亿美元')).toEqual(['1,000', '3,000']);
    expect(numbersOf('外国投资，十亿美元')).toEqual(['100', '300']);
    expect(numbersOf('每万人，千台')).toEqual(['100', '300']);
    expect(numbersOf('US$ billion')).toEqual(['100', '300']);
  });

  it('has room for its numbers on a phone', () => {
    const wide = { p: { lines: ridge, ticks: [50000, 100000] } };
    for (const { x, lines } of drawing
      .labels(chart({ lines: ridge, data: money, params: { panels: wide }, aspect: 'tall' }))
      .filter(({ id }) => id.startsWith('p-scale')))
      expect(x * 390 - (lines[0]?.length ?? 0) * 6.2).toBeGreaterThan(0);
  });

  it('leaves the foot of its stage free when asked', () => {
    const footer = (below: number) => {
      const { box } = firstPanel(chart({ lines: ridge, data, params: { free: { below } } }));
      return box.y + box.height;
    };
    expect(footer(0) - footer(0.25)).toBeGreaterThan(100);
  });
});

describe('comparisons as ground', () => {
  const many = (count: number) => {
    const keys = Array.from({ length: count }, (_, i) => `c${i}`);
    const lines = Object.fromEntries(keys.map((key) => [key, { series: 'r', role: 'comparison' }]));
    return found(chart({ lines, data }), /^wash-lips$/);
  };
  it('are terraced while they are few', () => {
    expect(many(2)).toHaveLength(1);
    expect(many(3)).toEqual([]);
  });
});

it('has more than one year under an axis of dates that begins and ends within years', () => {
  const rows = Array.from({ length: 11 }, (_, i): [string, number] => [
    `${2014 + i}-09-19`,
    1000 + i,
  ]);
  const x = { from: '2014-09-19', to: '2024-09-19' };
  const years = (aspect: 'wide' | 'tall') => {
    const moment = chart({ lines: ridge, data: { r: series(rows) }, x, aspect });
    return drawing.labels(moment).flatMap(({ lines }) => lines.filter((l) => /^20\d\d$/.test(l)));
  };
  expect(years('tall')).toEqual(['2015', '2020']);
  expect(years('wide')).toEqual(['2016', '2018', '2020', '2022', '2024']);
});
