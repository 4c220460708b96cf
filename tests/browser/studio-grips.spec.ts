/** A picture moved by hand in the studio, by pointer and by keys: the smallest patch is written, and undone without a trace. */
import { NO_HISTORY, recorded, type JournalRecord, type Opened } from '../../story/edit/history.ts';
import { STORY, TEXT, archive } from './by-hand-story.ts';
import { expect, test, type Page } from './watched.ts';

const grip = (page: Page, id: string) =>
  page.frameLocator('.preview-window iframe').locator(`[data-grip="${id}"]`).getByRole('slider');

/** Drags within the frame, which is made smaller than its window. */
async function drag(page: Page, id: string, x: number, y: number) {
  const box = await page.locator('.preview-window iframe').boundingBox();
  const width = await page.locator('.preview-window iframe').evaluate((one) => one.clientWidth);
  const within = await grip(page, id).evaluate((one) => {
    const { left, top, width: wide, height } = one.getBoundingClientRect();
    return [left + wide / 2, top + height / 2] as const;
  });
  if (!box) throw new Error('no preview');
  const scale = box.width / width;
  const [left, top] = [box.x + within[0] * scale, box.y + within[1] * scale];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x / 2, top + y / 2);
  await page.mouse.move(left + x, top + y);
  await page.mouse.up();
}

/** The text of story.json as the browser keeps it: as it was opened, and each edit since. */
async function written(page: Page): Promise<string> {
  const records = await page.evaluate(async () => {
    const opened = indexedDB.open('handscroll-studio');
    await new Promise((done) => (opened.onsuccess = done));
    const all = opened.result.transaction('journal').objectStore('journal').getAll();
    await new Promise((done) => (all.onsuccess = done));
    opened.result.close();
    return all.result.map(({ record }: { record: unknown }) => record);
  });
  const first: Opened = { files: new Map([['story.json', TEXT]]), history: NO_HISTORY };
  const { files } = (records as JournalRecord[]).reduce(recorded, first);
  return files.get('story.json') as string;
}
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
