/** Every story, the strangers' among them, walked by keys from its title to its end at four sizes. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../browser/watched.ts';
import { openStory, withoutWebGl } from '../browser/reader.ts';
import { faultsAtRests } from '../browser/rests.ts';
import { builtBeside } from './built-beside.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const FOLDERS = ['story/library', 'tests/untuned'];
const STORIES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'story.json')))
    .map(({ name }) => ({ name, from: join(folder, name) })),
);

const home = join(tmpdir(), `handscroll-rests-${process.pid}`);
const beside = builtBeside(join(home, 'stories'), join(home, 'work'));
let server: Awaited<ReturnType<typeof beside.start>>;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(900_000);
  mkdirSync(join(home, 'stories'), { recursive: true });
  for (const { name, from } of STORIES)
    cpSync(from, join(home, 'stories', name), { recursive: true });
  await beside.build();
  server = await beside.start();
});
test.afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

for (const { name } of STORIES)
  for (const size of SIZES)
    test(`${name} rests well from end to end at ${size.width}x${size.height}`, async ({ page }) => {
      test.setTimeout(600_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await withoutWebGl(page);
      await openStory(page, `${server.origin}/s/${name}/`);
      expect(await faultsAtRests(page)).toEqual([]);
    });
