import { expect, it } from 'vitest';
import { chart, found, series } from '../../../tests/tools/charts.ts';

it('a single line has waterlines below it; several would hide each other', () => {
  const data = { r: series([['2000', 2], ['2001', 5]]) }; // prettier-ignore
  const line = { series: 'r' };
  expect(found(chart({ lines: { a: line }, data }), /^parallel-/)).toHaveLength(8);
  expect(found(chart({ lines: { a: line, b: line }, data }), /^parallel-/)).toHaveLength(0);
});
