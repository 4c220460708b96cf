/** A picture moved by hand in the studio, by pointer and by keys: the smallest patch is written, and undone without a trace. */
import {
  STORY,
  TEXT,
  archive,
  drag,
  gripOf as grip,
  written as keptText,
} from './by-hand-story.ts';
import { expect, test, type Page } from './watched.ts';

const written = (page: Page) => keptText(page, TEXT);
const stages = async (page: Page): Promise<readonly unknown[] | undefined> => {
  const { chapters } = JSON.parse(await written(page)) as typeof STORY;
  return chapters[0]?.steps.map(({ stage }) => stage);
};

test('a bar and a camera are moved, wide and on a phone @night', async ({ page }) => {
  await page.goto('/studio/');
  const zip = { name: 'by-hand.zip', mimeType: 'application/zip', buffer: archive() };
  await page.locator('input[accept*="zip"]').setInputFiles(zip);
  await page.getByRole('button', { name: 'Move by hand' }).click();

  await grip(page, 'rise/south').press('ArrowDown');
  await expect.poll(() => stages(page)).toEqual([{ chart: { rise: { south: 0.95 } } }, STORY.chapters[0]?.steps[1]?.stage]); // prettier-ignore
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => written(page)).toBe(TEXT);

  await drag(page, 'rise/south', 0, 60);
  await expect.poll(async () => (await stages(page))?.[0]).toEqual({ chart: { rise: { south: expect.closeTo(0.75, 1) } } }); // prettier-ignore

  await page.locator('.outline-open', { hasText: 'Peaks' }).click();
  await drag(page, 'view', 40, 0);
  const view = { at: 'range', right: expect.any(Number), up: 0, closer: 1 };
  await expect
    .poll(async () => (await stages(page))?.[1])
    .toEqual({ range: { levels: { one: 0.4 }, view } });
  await page.getByRole('button', { name: 'Phone' }).click();
  const nearer = expect.objectContaining({ closer: expect.any(Number) });
  await grip(page, 'view').press('+');
  await expect(grip(page, 'view')).toBeFocused();
  await expect
    .poll(async () => (await stages(page))?.[1])
    .toEqual({ range: { levels: { one: 0.4 }, view, portrait: { view: nearer } } });
});
