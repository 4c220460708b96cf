import { expect, it } from 'vitest';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { marks } from './model.ts';
import { spec } from './spec.ts';

const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);

it('never paints a promise, not even one that stands alone', () => {
  const [only] = exampleMoments(
    spec,
    {
      kind: 'lines',
      params: {
        x: { from: '2020', to: '2030' },
        panels: { p: { lines: { r: { series: 'r', role: 'ridge' } } } },
      },
      states: { only: {} },
      data: {
        r: {
          title: 'Track',
          rows: [
            ['x', 'value', 'status'],
            ['2020', 4, null],
            ['2021', 5, null],
            ['2030', 9, 'target'],
          ],
        },
      },
    },
    'wide',
  );
  if (!only) throw new Error('no state');
  const all = flat(marks(only.moment));
  expect(all.some(({ id }) => id === 'r-area-0')).toBe(true);
  expect(all.some(({ id }) => id.startsWith('r-column-'))).toBe(false);
  const column = all.find(({ id }) => id === 'column-2030');
  expect(column?.attrs).toMatchObject({ fill: 'none', 'stroke-dasharray': '6 4' });
});
