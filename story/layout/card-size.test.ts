import { expect, it } from 'vitest';
import { cardSize } from './card-size.ts';
import { sizesIn } from './geometry.ts';

const paragraphs = [{ words: '字'.repeat(82), indent: 0, isTight: false }];

it('sets 82 Chinese letters in four lines of a column', () => {
  const { height } = cardSize({ paragraphs }, sizesIn({ width: 1440, height: 900 }, false));
  expect(height).toBe(4 * 27 + 24);
});

it.each([
  [{ width: 390, height: 844 }, 330, 12],
  [{ width: 768, height: 1024 }, 524, 104],
  [{ width: 1024, height: 768 }, 324, 40],
  [{ width: 1440, height: 900 }, 404, 72],
  [{ width: 1920, height: 1080 }, 484.8, 153.6],
])('knows the column of a window of %o', (window, width, edge) => {
  const sizes = sizesIn(window, false);
  expect(sizes.width).toBeCloseTo(width, 4);
  expect(sizes.edge).toBeCloseTo(edge, 4);
});
