/** What a story says to who does not see it: every figure, near or far, and all words in their order. */
import { figures } from '../access/figures.ts';
import { order } from '../access/order.ts';
import { openAt } from '../access/rest.ts';
import { stories } from '../access/subjects.ts';
import { expect, test } from './watched.ts';

for (const story of stories)
  test(`${story} tells its figures and words without a picture`, async ({ page }) => {
    await openAt(page, story);
    for (const { count, found } of [await figures(page), await order(page, story)]) {
      expect(found).toEqual([]);
      expect(count).toBeGreaterThan(5);
    }
  });
