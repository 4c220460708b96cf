import { expect, it } from 'vitest';
import { chart, ridge, series } from '../../../tests/tools/charts.ts';
import { spec } from './spec.ts';

it('says the day of a figure, and the year of one', () => {
  const tell = (xs: readonly [string, string]) => {
    const data = {
      r: series([
        [xs[0], 1],
        [xs[1], 2],
      ]),
    };
    return spec.describe(chart({ lines: ridge, data, x: { from: xs[0], to: xs[1] } }));
  };
  expect(tell(['2014-09-19', '2024-09-19'])).toContain('from 1 on September 19, 2014 to 2 on');
  expect(tell(['2014', '2024'])).toContain('from 1 in 2014 to 2 in 2024');
});
