import { expect, it } from 'vitest';
import { pageAt, pagesOf } from './pages.ts';

it('has every short answer on one page, fewer of those that are long or of wide characters', () => {
  const texts = Array.from({ length: 28 }, (_, i) => `${i} ${'word '.repeat(12)}`);
  const pages = pagesOf(texts);
  expect(pages.flat()).toEqual(texts);
  expect(pages.length).toBe(3);
  expect(pagesOf(texts.map(() => 'Yes.')).length).toBe(2);
  expect(pagesOf(texts.map(() => '读'.repeat(200))).length).toBeGreaterThan(8);
  expect([pageAt(pages, 4), pageAt([], 4)]).toEqual([pages[1], undefined]);
});
