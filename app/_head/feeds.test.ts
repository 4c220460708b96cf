import { expect, test, vi } from 'vitest';
import { cardOf } from '../../story/disk/card.ts';
import { sampleStory } from '../../tests/sample-story.ts';
import { newestFirst } from '../day-of.ts';
import { feed } from './feeds.ts';
import { openGraphLocale } from './head.ts';

const source = vi.hoisted(() => ({ cards: [] as readonly unknown[] }));
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

test('a story without a date comes last, and no feed invents one', async () => {
  const undated = card({ name: 'Undated', publishedOn: undefined, updatedOn: undefined });
  source.cards = newestFirst([undated, card({ name: 'Dated', publishedOn: '2026-03' })]);
  const xml = await feed();
  expect(xml.rss2()).toMatch(/Dated[\s\S]*Mar 2026[\s\S]*Undated/);
  expect(xml.rss2() + xml.json1()).not.toContain('1970');
  expect(xml.json1().match(/date_modified/g)).toHaveLength(1);
});

test.each([
  ...[['zh-Hans', 'zh_CN'], ['zh-Hant', 'zh_TW'], ['de', 'de_DE'], ['en', 'en_US'], ['en-GB', 'en_GB']],
])('Open Graph calls %s %s', (lang, locale) => {
  expect(openGraphLocale(lang)).toBe(locale);
}); // prettier-ignore

test('a story that names nobody is in every feed without an author', async () => {
  source.cards = [card({ authors: [] })];
  const xml = await feed();
  for (const text of [xml.json1(), xml.rss2()]) {
    expect(text).toContain(sampleStory.name);
    expect(text).not.toContain('author');
  }
});

test('a story is in a feed with its authors and its card, newest first, and no broken story is', async () => {
  const [older, newer] = ['2025-01-02', '2026-03-04'].map(
    (day) =>
    card({ name: `Of ${day}`, authors: ['Ana'], publishedOn: day, updatedOn: undefined }, { story: '/cards/a.png' }), // prettier-ignore
  );
  source.cards = newestFirst([older!, { slug: 'broken', source: '', editions: [] }, newer!]);
  const { items } = JSON.parse((await feed()).json1()) as {
    items: readonly { title: string; image: string; author: { name: string } }[];
  };
  expect(items.map(({ title }) => title)).toEqual(['Of 2026-03-04', 'Of 2025-01-02']);
  expect(items[0]).toMatchObject({
    image: 'https://example.org/cards/a.png',
    author: { name: 'Ana' },
  });
});
