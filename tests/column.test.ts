/** The column's width stands in one place: the page's sheet, the plate's areas and the checker follow it. */
import { afterEach, expect, it, vi } from 'vitest';

async function seen() {
  const { geometrySheet } = await import('../bin/geometry-sheet.ts');
  const { areaOf } = await import('../components/scenes/kit/plate.ts');
  const { sizesIn } = await import('../story/layout/geometry.ts');
  const { cardSize } = await import('../story/layout/card-size.ts');
  const sizes = sizesIn({ width: 1440, height: 900 }, false);
  const paragraphs = [{ words: 'word '.repeat(60), indent: 0, isTight: false }];
  const sheet = geometrySheet();
  return {
    sheet: [...sheet.matchAll(/--(?:column|papers|column-end): ([^;]*);/g)].map(([, css]) => css),
    area: areaOf('wide', 'side').x,
    width: sizes.width,
    height: cardSize({ paragraphs }, sizes).height,
  };
}

afterEach(() => {
  vi.doUnmock('../story/layout/column.ts');
  vi.resetModules();
});

it('moves page, pictures and checker', async () => {
  const before = await seen();
  vi.resetModules();
  vi.doMock('../story/layout/column.ts', async (original) => {
    const numbers = await original<typeof import('../story/layout/column.ts')>();
    return { ...numbers, COLUMN: { ...numbers.COLUMN, width: 444 } };
  });
  const after = await seen();
  expect(before.sheet).toContain('404px');
  expect(after.sheet).toContain('444px');
  expect(after.sheet).toContain('calc(444 * var(--u))');
  expect(after.sheet).toContain('580px');
  expect(after.sheet).toContain('586px');
  expect([before.area, after.area]).toEqual([540, 580]);
  expect([before.width, after.width]).toEqual([404, 444]);
  expect(after.height).toBeLessThan(before.height);
});
