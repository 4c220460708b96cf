import { describe, expect, it } from 'vitest';
import { placeLabels } from './model.ts';
import { spec } from './spec.ts';
import { chart, firstPanel, found, one, ridge, series } from './example-chart.ts';

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
