import { describe, expect, it } from 'vitest';
import type { ExampleSeries } from '../kit/example.ts';
import { placeLabels } from './model.ts';
import { chart, firstPanel, found, series } from './example-chart.ts';

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
  const said = (until: string) => placeLabels(at(until)).map(({ lines }) => lines.join(' '));

  it('take over the name of the line that they go on from', () => {
    expect(said('2001')).toContain('Elsewhere');
    expect(said('2003')).toContain('Elsewhere 3');
    expect(said('2003')).not.toContain('Elsewhere');
  });

  it('are explained under the clock once one has come, and never joined', () => {
    expect(said('2001')).not.toContain('another table');
    expect(said('2003')).toContain('another table');
    expect(found(at('2003'), /^key-dots$/)).toHaveLength(1);
    expect(found(at('2003'), /^ring-2003$/)).toHaveLength(1);
  });
});
