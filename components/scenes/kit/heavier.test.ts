import { expect, it } from 'vitest';
import { heavier, mark } from './marks.ts';

it('makes lines heavier, a wide one by no more than a thin one, and knows again what it has made', () => {
  const marks = [
    mark('g', 'all', {}, [
      mark('path', 'line', { 'stroke-width': 2 }),
      mark('path', 'band', { 'stroke-width': 40 }),
      mark('rect', 'bare', { fill: 'red' }),
    ]),
  ];
  const result = heavier(marks, 1.5);
  expect(result[0]?.children?.map(({ attrs }) => attrs['stroke-width'])).toEqual([
    3,
    42,
    undefined,
  ]);
  expect(heavier(marks, 1.5)[0]).toBe(result[0]);
  expect(heavier(marks, 1)).toBe(marks);
});
