import { describe, expect, it } from 'vitest';
import { placeLabels } from './model.ts';
import { chart, firstPanel, found, one, ridge, series } from './example-chart.ts';

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
