/** What a story says to who does not see it: every figure, near or far, and all words in their order. */
import { figures } from '../access/figures.ts';
import { order } from '../access/order.ts';
import { openAt } from '../access/rest.ts';
import { stories } from '../access/subjects.ts';
import { expect, test } from './watched.ts';

for (const [i, story] of stories.entries())
  test(
    `${story} tells its figures and words without a picture`,
    i === 0 ? {} : { tag: '@night' },
    async ({ page }) => {
      await openAt(page, story);
      // A browser under load hands out its tree before it is whole.
      await expect.poll(async () => (await figures(page)).found).toEqual([]);
      expect((await figures(page)).count).toBeGreaterThan(5);
      const words = await order(page, story);
      expect(words.found).toEqual([]);
      expect(words.count).toBeGreaterThan(5);
    },
  );
