import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { drawing, plotOf } from './draw.ts';
import { chart, firstPanel, found, one, ridge, series } from '../../../tests/tools/charts.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

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
      expect(drawing.labels(moment).some(({ lines }) => lines[0] === 'no figure')).toBe(true);
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
    const [column] = found(moment, /^column-2000$/);
    // At the beginning of the axis it stands clear of the scale.
    const left = Number(/M([\d.]+)/.exec(String(column?.attrs['d']))?.[1]);
    expect(left).toBeGreaterThan(firstPanel(moment).box.x);
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

it('never paints a promise, not even one that stands alone', () => {
  const data = {
    r: series([
      ['2020', 4],
      ['2021', 5],
      ['2030', 9, 'target'],
    ]),
  };
  const moment = chart({ lines: ridge, data, x: { from: '2020', to: '2030' } });
  expect(found(moment, /^r-area-0$/)).toHaveLength(1);
  expect(found(moment, /^r-column-/)).toEqual([]);
  const [column] = found(moment, /^column-2030$/);
  expect(column?.attrs).toMatchObject({ fill: 'none', 'stroke-dasharray': '6 4' });
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
  it('prints the value where its dot stands', () => {
    const at = (until: number) => chart({ lines: ridge, data, state: { until } });
    const endOf = (until: number) => drawing.labels(at(until)).find(({ id }) => id === 'r')?.lines;
    expect([2005, 2007.5, 2010].flatMap(endOf)).toEqual(['Ridge 5%', 'Ridge 7%', 'Ridge 9%']);
    const moment = at(2007.5);
    // What is said of it are rows.
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

  it('prints a unit that is a word apart from its number, and a sign beside it', () => {
    const top = (unit: string) => {
      const data = { r: series([['2000', 2]]) };
      const panels = { p: { lines: ridge, unit, ticks: [0, 2] } };
      const labels = drawing.labels(chart({ lines: ridge, data, params: { panels } }));
      return labels
        .flatMap(({ lines }) => lines)
        .filter((line) => line.startsWith(`2${unit[0]}`) || line === `2 ${unit}`);
    };
    expect(top('thousand')).toEqual(['2 thousand']);
    expect(top('%')).toEqual(['2%']);
    expect(top(' km')).toEqual(['2 km']);
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
    const full = chart({ lines, data: { g: goals }, state: { until: '2000' } });
    const [goal] = found(full, /^goal-g$/);
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

describe('the example', () => {
  const moments = exampleMoments(spec, readExample(import.meta.dirname), 'wide');
  it('prints what its rows hold, in labels and table', () => {
    const full = moments.at(-1)?.moment as Context;
    const ends = drawing
      .labels(full)
      .filter(({ id }) => ['us', 'japan', 'germany', 'india'].includes(id));
    expect(ends.map(({ lines }) => lines.join(' '))).toEqual([
      'United States 17.2%',
      'Japan 7.4%',
      'Germany 5.6%',
      'India 2.7%',
    ]);
    const table = spec.table?.(full);
    expect(table?.columns).toEqual(['Date', 'China', 'United States', 'Japan', 'Germany', 'India']);
    expect(table?.rows.at(-1)).toEqual(['2015', '26%', '17.2%', '7.4%', '5.6%', '2.7%']);
  });
});

describe('the scales for a guess', () => {
  const moment = chart({
    lines: ridge,
    data: {
      r: series([
        ['2000', 2],
        ['2010', 30],
      ]),
    },
  });
  it('are those that the line is drawn by', () => {
    const { x, y, box } = firstPanel(moment);
    const plot = plotOf(moment, 'series:r');
    expect([plot?.x(2005), plot?.y(12)]).toEqual([x(2005), y(12)]);
    expect(plot?.box).toEqual(box);
  });
  it('are not there for what the chart does not show', () => {
    expect(plotOf(moment, 'series:other')).toBeUndefined();
    expect(plotOf(moment, 'fact:r')).toBeUndefined();
  });
});

it('draws the lips of terraces from one edge of the field to the other', () => {
  const moment = chart({
    lines: ridge,
    data: {
      r: series([
        [2000, 10],
        [2010, 20],
      ]),
    },
  });
  const { box } = firstPanel(moment);
  const [lips] = found(moment, /^lips$/);
  expect(String(lips?.attrs['d'])).toContain(`h${one(box.width + 24)}M`);
});
