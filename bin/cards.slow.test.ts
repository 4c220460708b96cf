/** Cards as files: their shape, their weight, what is kept of them, and what is not drawn. */
import { expect, test } from 'vitest';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import type { Story } from '../story/story.ts';
import { drawCards } from './cards.ts';

const SITE = { origin: 'https://example.org', basePath: '' };

async function storyIn(folder: string) {
  const files = await readStory(folder);
  const checked = await openStory(files, catalog);
  if (!checked.ok) throw new Error(`${folder} has errors`);
  return { files, story: { ...checked.value, address: `/s/${checked.value.id}/` } };
}

test('a card is 1200 x 630, light enough for every chat, and the same again', async () => {
  const { files, story } = await storyIn('tests/stories/three-peaks');
  const first: Story = { ...story, steps: story.steps.slice(0, 1) };
  const { cards, refused } = await drawCards(first, files, SITE);
  expect(refused).toEqual([]);
  expect(cards.map(({ name }) => name)).toEqual(['story', first.steps[0]?.id]);
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
  expect(await drawCards(first, files, SITE)).toEqual({ cards, refused });
});

test('a card with a letter that no face has is not drawn, and it says which', async () => {
  const { files, story } = await storyIn('tests/stories/one-step');
  const [step] = story.steps;
  const renamed = { ...story, steps: step ? [{ ...step, name: 'Ink ශ' }] : [] };
  const { cards, refused } = await drawCards(renamed, files, SITE);
  expect(refused).toEqual([expect.stringContaining('ශ')]);
  expect(cards.map(({ name }) => name)).toEqual(['story']);
});

test('Han letters are drawn from a face that is cut for them', async () => {
  const { files, story } = await storyIn('tests/stories/one-step');
  const [step] = story.steps;
  const renamed = { ...story, lang: 'zh-Hans', steps: step ? [{ ...step, name: '墨与纸' }] : [] };
  expect((await drawCards(renamed, files, SITE)).refused).toEqual([]);
});
