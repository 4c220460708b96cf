import { describe, expect, it } from 'vitest';
import { chart, firstPanel, ridge, series } from './example-chart.ts';
import { plotOf } from './plot.ts';

const moment = chart({
  lines: ridge,
  data: {
    r: series([
      ['2000', 2],
      ['2010', 30],
    ]),
  },
});

describe('the scales for a guess', () => {
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
