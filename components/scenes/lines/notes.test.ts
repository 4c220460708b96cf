import { describe, expect, it } from 'vitest';
import { placeLabels } from './model.ts';
import { chart, firstPanel, found, one, ridge, series } from './example-chart.ts';

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
    const words = placeLabels(moment).find(({ id }) => id === 'r@2005');
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
    const words = placeLabels(moment).map(({ lines }) => lines.join(' '));
    expect(words).toContain('100');
    expect(words).toContain('Ridge 100,000');
  });

  it('has room for its numbers on a phone', () => {
    const wide = { p: { lines: ridge, ticks: [50000, 100000] } };
    for (const { x, lines } of placeLabels(
      chart({ lines: ridge, data: money, params: { panels: wide }, aspect: 'tall' }),
    ).filter(({ id }) => id.startsWith('p-scale')))
      expect(x * 390 - (lines[0]?.length ?? 0) * 6.2).toBeGreaterThan(0);
  });

  it('leaves the foot of its stage free when asked', () => {
    const foot = (under: number) => {
      const { box } = firstPanel(chart({ lines: ridge, data, params: { under } }));
      return box.y + box.height;
    };
    expect(foot(0) - foot(0.25)).toBeGreaterThan(100);
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
