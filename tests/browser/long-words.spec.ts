/** Names, formulas, addresses: a word longer than its line is broken or cut, and makes no page wider than its window. */
import { expect, test, type Page } from './watched.ts';
import { hydrated } from './reader.ts';

/** Each run of words becomes one word as long as its longest allowed title. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent?.matches('h1, h1 *, h2, h2 *, h3, .wordmark, p, .kicker *'))
        continue;
      // Buttons, tables and the interface's own labels say what we write.
      if (parent.closest('svg, script, .numbers, button, .desk h2 > b')) continue;
      text.data = 'w'.repeat(110);
    }
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });

for (const path of ['', 'tour/', 'present/', 'sources/', 'print/', 'data/', 'transcript/'])
  test(`a page of long words: ${path || 'the scroll'}`, async ({ page }) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/s/ten-peaks/${path}`);
      await hydrated(page);
      expect(await lengthen(page), `${width}x${height}`).toBe(0);
    }
  });
