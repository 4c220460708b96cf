import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../example-moment.ts';
import type { ExampleSeries } from '../example-series.ts';
import type { Mark } from '../marks.ts';
import { marks, placeLabels } from './model.ts';
import type { Moment } from './params.ts';
import { planOf, type PanelPlan } from './plan.ts';
import { spec } from './spec.ts';

const series = (rows: ExampleSeries['rows'], more: Partial<ExampleSeries> = {}): ExampleSeries => ({
  title: 'Ridge',
  rows: [['x', 'value', 'status'], ...rows.map((row) => (row.length === 2 ? [...row, null] : row))],
  ...more,
});

interface Chart {
  readonly lines: JsonObject;
  readonly data: Record<string, ExampleSeries>;
  readonly x?: JsonObject;
  readonly state?: JsonObject;
  readonly aspect?: Aspect;
  readonly params?: JsonObject;
  readonly lang?: string;
}
function chart({ lines, data, x, state = {}, aspect = 'wide', params, lang }: Chart): Moment {
  const axis = x ?? { from: '2000', to: '2010' };
  const example = {
    kind: 'lines',
    params: { x: axis, panels: { p: { lines } }, ...params },
    states: { only: state },
    data,
  };
  const [only] = exampleMoments(spec, example, aspect, lang === undefined ? {} : { lang });
  if (!only) throw new Error('no state');
  return only.moment;
}
const ridge = { r: { series: 'r', role: 'ridge' } };
const firstPanel = (moment: Moment): PanelPlan => planOf(moment).panels[0] as PanelPlan;

const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const found = (moment: Moment, id: RegExp) => flat(marks(moment)).filter((m) => id.test(m.id));
const one = (n: number) => Math.round(n * 10) / 10;

describe('ridges', () => {
  const rows = [
    ['2000', 2],
    ['2001', 5],
    ['2002', 3],
  ] as const;
  it('pass through every value with straight segments', () => {
    const moment = chart({ lines: ridge, data: { r: series(rows) } });
    const plan = firstPanel(moment);
    const [line] = found(moment, /^line-0$/);
    const points = rows.map(([x, y]) => `${one(plan.x(Number(x)))},${one(plan.y(y))}`);
    expect(line?.attrs['d']).toBe(`M${points.join('L')}`);
  });

  it('are painted down to zero only as far as they are measured', () => {
    const data = { r: series([...rows, ['2003', 6, 'projected'], ['2030', 9, 'projected']]) };
    const lines = { r: { series: 'r', role: 'ridge', step: 30 } };
    const moment = chart({ lines, data, x: { from: '2000', to: '2030' } });
    const plan = firstPanel(moment);
    const areas = found(moment, /^r-area/);
    expect(areas).toHaveLength(1);
    expect(areas[0]?.attrs['d']).toMatch(new RegExp(`L${one(plan.x(2002))},${one(plan.base)}L`));
    expect(found(moment, /^line-/).map((m) => m.attrs['stroke-dasharray'])).toEqual([
      undefined,
      '6 4',
      '1.5 5',
    ]);
  });

  it('break where a row is missing or empty, and say so', () => {
    for (const gap of [[['2003', null] as const], []]) {
      const data = { r: series([...rows, ...gap, ['2006', 4], ['2007', 4]]) };
      const moment = chart({ lines: ridge, data, x: { from: '2000', to: '2007' } });
      expect(found(moment, /^line-/)).toHaveLength(2);
      expect(placeLabels(moment).some(({ lines }) => lines[0] === 'no figure')).toBe(true);
    }
  });

  it('show a row without neighbours as a column', () => {
    const data = {
      r: series([
        ['2000', 4],
        ['2008', 2],
        ['2009', 3],
        ['2010', 3],
      ]),
    };
    const moment = chart({ lines: ridge, data });
    expect(found(moment, /^column-2000$/)).toHaveLength(1);
  });

  it('stand on zero also where values are negative', () => {
    const data = {
      r: series([
        ['2000', -3],
        ['2005', 4],
        ['2010', -1],
      ]),
    };
    const plan = firstPanel(chart({ lines: ridge, data }));
    expect(plan.base).toBeCloseTo(plan.y(0));
    expect(plan.y(-3)).toBeGreaterThan(plan.base);
  });
});

describe('drawing by date', () => {
  const data = {
    r: series(
      [
        ['2000', 2],
        ['2005', 5],
        ['2010', 9],
      ],
      { unit: 'percent' },
    ),
  };
  it('never prints a number between two rows', () => {
    const moment = chart({ lines: ridge, data, state: { until: 2007.5 } });
    const end = placeLabels(moment).find(({ id }) => id === 'r');
    expect(end?.lines.join(' ')).toBe('Ridge 5%');
    expect(spec.describe(moment)).toContain('5% in 2005');
    expect(spec.describe(moment)).not.toContain('2010');
  });

  it('takes dates as words and as bound numbers', () => {
    expect(chart({ lines: ridge, data, state: { until: '2005' } }).state.until).toBe(2005);
    expect(chart({ lines: ridge, data, state: { until: '2005-Q3' } }).state.until).toBe(2005.5);
    expect(chart({ lines: ridge, data }).state.until).toBe(2010);
  });

  it('draws nothing of a line whose share is 0, and lies flat with rise 0', () => {
    const none = chart({ lines: ridge, data, state: { drawn: { r: 0 } } });
    expect(found(none, /^line-/)).toEqual([]);
    const low = chart({ lines: ridge, data, state: { rise: 0 } });
    const base = one(firstPanel(low).base);
    const [line] = found(low, /^line-0$/);
    expect(String(line?.attrs['d']).match(/,[\d.]+/g)).toEqual(Array(3).fill(`,${base}`));
  });

  it('keeps its field while it moves: words make no room for themselves', () => {
    const early = firstPanel(chart({ lines: ridge, data, state: { until: '2000' } }));
    const labelled = { labels: { r: 'A label much longer than the name' } };
    const late = firstPanel(chart({ lines: ridge, data, state: labelled }));
    expect(late.box).toEqual(early.box);
  });
});

describe('scale, goals and comparisons', () => {
  it('holds every row, whatever range is wished', () => {
    const data = {
      r: series([
        ['2000', 2],
        ['2010', 30],
      ]),
    };
    const moment = chart({
      lines: ridge,
      data,
      params: { panels: { p: { lines: ridge, range: [5, 10] } } },
    });
    const { y, box } = firstPanel(moment);
    expect(y(30)).toBeGreaterThanOrEqual(box.y - 0.01);
    expect(y(0)).toBeLessThanOrEqual(box.y + box.height + 0.01);
  });

  it('draws goals as outlines that step, by their own share', () => {
    const goals = series(
      [
        ['2005', 5],
        ['2010', 20],
      ],
      { title: 'Goal', status: 'target' },
    );
    const lines = { g: { series: 'g', role: 'goal' } };
    const whole = chart({ lines, data: { g: goals }, state: { until: '2000' } });
    const [goal] = found(whole, /^goal-g$/);
    expect(goal?.attrs).toMatchObject({ fill: 'none', 'stroke-dasharray': '6 4' });
    expect(goal?.attrs['d']).toMatch(/^M[\d.,]+H[\d.]+V[\d.]+H[\d.]+$/);
    expect(found(chart({ lines, data: { g: goals }, state: { goals: 0 } }), /^goal-g$/)).toEqual(
      [],
    );
  });

  it('never joins dots', () => {
    const lines = { r: { series: 'r', role: 'dots' } };
    const moment = chart({
      lines,
      data: {
        r: series([
          ['2000', 1],
          ['2001', 2],
          ['2002', 3],
        ]),
      },
    });
    expect(found(moment, /^ring-/)).toHaveLength(3);
    expect(found(moment, /^line-/)).toEqual([]);
  });

  it('shows a range as an outline and not as a value', () => {
    const range = {
      title: 'R',
      rows: [
        ['x', 'low', 'high'],
        ['2005', 2.5, 3],
      ],
    };
    const moment = chart({ lines: { r: { series: 'r' } }, data: { r: range } });
    expect(found(moment, /^range-r-0$/)[0]?.attrs['fill']).toBe('none');
    expect(spec.describe(moment)).toContain('2.5–3 in 2005');
  });
});

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
      const ends = placeLabels(moment).filter(({ id }) => names.includes(id));
      expect(ends).toHaveLength(20);
      const tops = ends.map(({ y }) => y).sort((a, b) => a - b);
      const [width, height] = aspect === 'wide' ? [1440, 900] : [390, 844];
      expect(Math.max(...tops) * height).toBeLessThan(aspect === 'wide' ? 760 : 540);
      tops.slice(1).forEach((y, i) => expect((y - (tops[i] ?? 0)) * height).toBeGreaterThan(17));
      expect(ends.every(({ x, align }) => x * width < width && align === 'start')).toBe(true);
      const { x } = firstPanel(moment);
      expect(x(2010)).toBeGreaterThan(x(2000));
    });
});

describe('the example', () => {
  const moments = exampleMoments(spec, readExample(import.meta.dirname), 'wide');
  it('prints what its rows hold, in labels and table', () => {
    const whole = moments.at(-1)?.moment as Moment;
    const ends = placeLabels(whole).filter(({ id }) =>
      ['us', 'japan', 'germany', 'india'].includes(id),
    );
    expect(ends.map(({ lines }) => lines.join(' '))).toEqual([
      'United States 17.2%',
      'Japan 7.4%',
      'Germany 5.6%',
      'India 2.7%',
    ]);
    const table = spec.table?.(whole);
    expect(table?.columns).toEqual(['Date', 'China', 'United States', 'Japan', 'Germany', 'India']);
    expect(table?.rows.at(-1)).toEqual(['2015', '26%', '17.2%', '7.4%', '5.6%', '2.7%']);
  });
});
