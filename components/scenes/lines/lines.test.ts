import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { placeLabels } from './model.ts';
import type { Moment } from './params.ts';
import { spec } from './spec.ts';
import { chart, firstPanel, found, ridge, series } from './example-chart.ts';

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
