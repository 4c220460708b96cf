/**
 * A small story with a range and a chart, as an archive that the studio opens; what the studio stores of it,
 * and a drag in its preview.
 */
import { strToU8, zipSync } from 'fflate';
import { NO_HISTORY, recorded, type JournalRecord, type Opened } from '../../story/edit/history.ts';
import type { Page } from './watched.ts';

const cone = { x: 0, y: 0, height: 1, radius: 0.8, sharpness: 1 };
export const STORY = {
  schemaVersion: 1,
  id: 'by-hand',
  title: 'By hand',
  summary: 'A range and a chart.',
  lang: 'en',
  authors: ['Tests'],
  sources: { sums: { title: 'Sums', publisher: 'Tests', kind: 'other' } },
  data: {
    roads: {
      title: 'Roads',
      unit: 'kilometer',
      of: 'roads',
      xType: 'words',
      status: 'measured',
      sources: ['sums'],
      rows: [
        ['x', 'value'],
        ['North', 40],
        ['South', 80],
      ],
    },
  },
  scenes: {
    range: {
      kind: 'peaks',
      params: {
        peaks: { one: { name: 'One', bumps: { cone } }, two: { name: 'Two', bumps: { cone } } },
      },
    },
    chart: { kind: 'bars', params: { series: 'roads' } },
  },
  chapters: [
    {
      id: 'only',
      title: 'Only',
      steps: [
        {
          id: 'bars',
          title: 'Bars',
          text: 'Two bars.',
          stage: { chart: {} },
          alt: 'Two bars.',
        },
        {
          id: 'peaks',
          title: 'Peaks',
          text: 'Two peaks.',
          stage: { range: { levels: { one: 0.4 } } },
          alt: 'Two peaks.',
        },
      ],
    },
  ],
};
export const TEXT = `${JSON.stringify(STORY, null, 2)}\n`;
export const archive = (): Buffer => Buffer.from(zipSync({ 'story.json': strToU8(TEXT) }));

/** The text of story.json as the browser stores it: the opened text with all later edits applied. */
export async function written(page: Page, opened: string): Promise<string> {
  const records = await page.evaluate(async () => {
    const request = indexedDB.open('handscroll-studio');
    await new Promise((done) => (request.onsuccess = done));
    const all = request.result.transaction('journal').objectStore('journal').getAll();
    await new Promise((done) => (all.onsuccess = done));
    request.result.close();
    return all.result.map(({ record }: { record: unknown }) => record);
  });
  const first: Opened = { files: new Map([['story.json', opened]]), history: NO_HISTORY };
  const { files } = (records as JournalRecord[]).reduce(recorded, first);
  return files.get('story.json') as string;
}

const FRAME = '.preview-window iframe';
export const gripOf = (page: Page, id: string) =>
  page.frameLocator(FRAME).locator(`[data-grip="${id}"]`).getByRole('slider');

/** Moves of the mouse in one drag. */
const STEPS = 40;

/** Drags a grip inside of the frame, which is scaled down. `x`, `y`: pixels of the page around the frame. */
export async function drag(page: Page, id: string, x: number, y: number): Promise<void> {
  const within = await gripOf(page, id).evaluate(async (one) => {
    const middle = () => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    // An earlier drag may still be moving it.
    let place = middle();
    for (let still = 0; still < 5; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = middle();
      if (now.join() !== place.join()) still = 0;
      place = now;
    }
    return place;
  });
  const width = await page.locator(FRAME).evaluate((one) => one.clientWidth);
  const box = await page.locator(FRAME).boundingBox();
  if (!box) throw new Error('no preview');
  const scale = box.width / width;
  const [left, top] = [box.x + within[0] * scale, box.y + within[1] * scale];
  await page.mouse.move(left, top);
  await page.mouse.down();
  // As slowly as a person, so that earlier changes are compiled and drawn meanwhile.
  for (let part = 1; part <= STEPS; part += 1) {
    await page.mouse.move(left + (x * part) / STEPS, top + (y * part) / STEPS);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
}
