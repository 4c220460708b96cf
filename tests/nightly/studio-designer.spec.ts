/**
 * A designer composes a picture for phones: a step, the camera, a label on another side, a number that is typed; by pointer,
 * and again by keys alone. By pointer in half a minute; in story.json only the lines below `portrait` are new.
 */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { drag, gripOf, written } from '../browser/by-hand-story.ts';
import { expect, test, type Page } from '../browser/watched.ts';
import { Author } from './studio-author.ts';

/** Milliseconds. By keys one goes through all that stands before the number. */
const MOST = { mouse: 30_000, keys: 60_000 } as const;
const FOLDER = 'bin/starters/place';
const TEXT = readFileSync(`${FOLDER}/story.json`, 'utf8');
const STEP = 'Most of them in one place';

interface Stage {
  readonly world: { readonly portrait?: unknown; readonly view: unknown };
}
const stageIn = (text: string) => {
  const { chapters } = JSON.parse(text) as {
    readonly chapters: readonly {
      readonly steps: readonly { readonly title: string; readonly stage: Stage }[];
    }[];
  };
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return steps.find(({ title }) => title === STEP)?.stage;
};

async function open(page: Page): Promise<void> {
  const { data } = JSON.parse(TEXT) as {
    readonly data: Readonly<Record<string, { readonly csv?: string }>>;
  };
  const names = Object.values(data).flatMap(({ csv }) => csv ?? []);
  const files = names.map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]);
  const buffer = Buffer.from(
    zipSync({ 'story.json': strToU8(TEXT), ...Object.fromEntries(files) }),
  );
  await page.goto('/studio/');
  const zip = { name: 'place.zip', mimeType: 'application/zip', buffer };
  await page.locator('input[accept*="zip"]').setInputFiles(zip);
  await expect(page.locator('.preview-wide[data-drawn="true"]')).toBeVisible();
}

for (const hand of ['mouse', 'keys'] as const)
  test(`a picture is composed for phones by ${hand} @night`, async ({ page }) => {
    await open(page);
    const author = new Author(page, hand);
    const start = Date.now();
    if (hand === 'mouse') await author.press(page.locator('.outline-open', { hasText: STEP }));
    else {
      // From the step that is open it goes on by arrows.
      await author.press(page.locator('.outline-open[tabindex="0"]'));
      await author.key('ArrowDown');
      await author.key('Enter');
    }
    await author.press(page.getByRole('button', { name: 'Phone', exact: true }));
    await author.press(page.getByRole('button', { name: 'Move by hand' }));

    const [camera, label] = ['view', 'label/japan'].map((id) => gripOf(page, id));
    if (hand === 'mouse') {
      await drag(page, 'view', 20, 30);
      await drag(page, 'label/japan', -40, 0);
    } else {
      await camera!.focus();
      await page.keyboard.press('ArrowRight');
      await label!.focus();
      await page.keyboard.press('ArrowLeft');
    }
    const zoom = page.getByRole('textbox', { name: 'How near' }).first();
    await author.type(zoom, '6');

    const composed = {
      view: { lon: expect.any(Number), lat: expect.any(Number), zoom: 6 },
      labels: { japan: { text: 'Japan', side: 'left' } },
    };
    await expect
      .poll(async () => stageIn(await written(page, TEXT))?.world.portrait)
      .toEqual(composed);
    expect(Date.now() - start).toBeLessThan(MOST[hand]);

    const { portrait: _, ...world } = stageIn(await written(page, TEXT))!.world;
    expect(world).toEqual(stageIn(TEXT)!.world);
    const before = new Set(TEXT.split('\n').map((line) => line.replace(/,$/, '')));
    const text = await written(page, TEXT);
    const lines = new Set(text.split('\n').map((line) => line.replace(/,$/, '')));
    expect([...before].filter((line) => !lines.has(line))).toEqual([]);
    console.log(
      `${hand}: ${Date.now() - start} ms, ${author.actions} presses, ${author.moves} keys that move the focus`,
    );
  });
