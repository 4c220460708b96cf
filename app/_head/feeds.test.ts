import { expect, test, vi } from 'vitest';
import { cardOf } from '../../story/disk/card.ts';
import { sampleStory } from '../../tests/sample-story.ts';
import { feed } from './feeds.ts';

const source = vi.hoisted(() => ({ cards: [] as unknown[] }));
vi.mock('../story-source.ts', () => ({
  ...{ site: 'https://example.org', basePath: '' },
  cards: () => source.cards,
}));

/** The card of a story with changes in it, as a bundle has it. */
const card = (change: object, cards: Readonly<Record<string, string>> = {}) =>
  cardOf({
    ...{ slug: sampleStory.id, problems: [], folderHash: '' },
    editions: [
      {
        story: { ...sampleStory, ...change },
        manifest: { timeline: '', steps: '', stills: {}, tables: {}, cards },
      },
    ],
  });

test('a story that names nobody is in every feed without an author', async () => {
  source.cards = [card({ authors: [] })];
  const xml = await feed();
  for (const text of [xml.json1(), xml.rss2(), xml.atom1()]) {
    expect(text).toContain(sampleStory.name);
    expect(text).not.toContain('author');
  }
});

test('a story is in a feed with its authors and its card, newest first, and no broken story is', async () => {
  const [older, newer] = ['2025-01-02', '2026-03-04'].map(
    (day) =>
    card({ name: `Of ${day}`, authors: ['Ana'], publishedOn: day, updatedOn: undefined }, { story: '/cards/a.png' }), // prettier-ignore
  );
  source.cards = [older, { slug: 'broken', editions: [] }, newer];
  const { items } = JSON.parse((await feed()).json1()) as {
    items: readonly { title: string; image: string; author: { name: string } }[];
  };
  expect(items.map(({ title }) => title)).toEqual(['Of 2026-03-04', 'Of 2025-01-02']);
  expect(items[0]).toMatchObject({
    image: 'https://example.org/cards/a.png',
    author: { name: 'Ana' },
  });
});
