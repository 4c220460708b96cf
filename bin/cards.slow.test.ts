/** Cards as files: their shape, their weight, what is kept of them, and what is not drawn. */
import { expect, test } from 'vitest';
import { drawInMemory } from '../components/file/draw-in-memory.ts';
import { proseOf } from '../components/step/context.ts';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import type { Story } from '../story/story.ts';
import { pictureFile } from './card-picture.ts';
import { openSharp } from '../components/scenes/kit/open-sharp.ts';
import { drawCards, listCover } from './cards.ts';

/** A story whose step is called otherwise, or is the first of many; and what a build publishes of it. */
async function publishedOf(
  folder: string,
  change: (story: Story) => Story,
  more: readonly (readonly [string, Uint8Array])[] = [],
) {
  const files = new Map([...(await readStory(folder)), ...more]);
  const checked = await openStory(files, catalog);
  if (!checked.ok) throw new Error(`${folder} has errors`);
  const { edition, read } = await drawInMemory(change(checked.value), files, () => 0);
  const prose = proseOf(edition.story, 'article', '');
  const pictures = new Map(
    edition.story.steps.flatMap((step) => {
      const file = pictureFile(prose, step, edition.manifest.stills, read);
      return file ? [[step.id, file] as const] : [];
    }),
  );
  const draw = () => drawCards(prose, pictures, read, 'https://example.org');
  return { steps: edition.story.steps, pictures, draw, list: () => listCover(edition.story, read) };
}
const named = (story: Story, name: string): Story => ({
  ...story,
  steps: story.steps.slice(0, 1).map((step) => ({ ...step, name })),
});

test('a card is 1200 x 630, light enough for every chat, and the same again', async () => {
  const { steps, pictures, draw } = await publishedOf('tests/stories/three-peaks', (story) => ({
    ...story,
    steps: story.steps.slice(0, 1),
  }));
  const { extent } = pictures.get(steps[0]!.id)!;
  // What is faint around the three peaks is not counted.
  expect(extent).toMatchObject({ left: 200, right: 1195 });
  const { cards, refused } = await draw();
  expect(refused).toEqual([]);
  expect(cards.map(({ name }) => name)).toEqual(['story.cover', 'story', steps[0]?.id]);
  for (const { png } of cards) {
    const bytes = Buffer.from(png);
    expect([
      bytes.toString('latin1', 1, 4),
      bytes.readUInt32BE(16),
      bytes.readUInt32BE(20),
    ]).toEqual(['PNG', 1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(280 * 1024);
    // Words and a picture, not a flat ground.
    expect(bytes.length).toBeGreaterThan(15 * 1024);
  }
  expect(await draw()).toEqual({ cards, refused });
});

test('a card with a letter that no face has is not drawn, and it says which', async () => {
  const { draw } = await publishedOf('tests/stories/one-step', (story) => named(story, 'Ink ශ'));
  const { cards, refused } = await draw();
  expect(refused).toEqual([expect.stringContaining('ශ')]);
  expect(cards.map(({ name }) => name)).toEqual(['story.cover', 'story']);
});

test('Han letters are drawn from a face that is cut for them', async () => {
  const { draw } = await publishedOf('tests/stories/one-step', (story) =>
    named({ ...story, lang: 'zh-Hans' }, '墨与纸'),
  );
  expect((await draw()).refused).toEqual([]);
});

test('a photograph as the cover fills the picture of a list, and is light enough on the card', async () => {
  const sharp = (await openSharp())!;
  // Noise is what no format makes small.
  const noise = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><filter id="n"><feTurbulence baseFrequency="0.4"/></filter><rect width="1600" height="1000" filter="url(#n)"/></svg>`;
  const photo = await sharp(Buffer.from(noise)).jpeg({ quality: 90, mozjpeg: false }).toBuffer();
  const cover = { file: 'assets/harbour.jpg', alt: 'The harbour.' };
  const { draw, list } = await publishedOf(
    'tests/stories/one-step',
    (story) => ({ ...story, cover }),
    [[cover.file, photo]],
  );
  const { cards, refused } = await draw();
  expect(refused).toEqual([]);
  expect(cards.map(({ name }) => name)).toContain('story');
  const listed = Buffer.from((await list())!);
  expect(listed.toString('latin1', 8, 15)).toBe('WEBPVP8');
});
