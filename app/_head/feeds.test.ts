import { expect, test, vi } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { feed } from './feeds.ts';

vi.mock('../story-source.ts', () => ({
  ...{ site: 'https://example.org', basePath: '' },
  stories: () => [{ story: { ...sampleStory, authors: [] }, manifest: undefined, editions: [] }],
}));

test('a story that names nobody is in every feed without an author', async () => {
  const xml = await feed();
  for (const text of [xml.json1(), xml.rss2(), xml.atom1()]) {
    expect(text).toContain(sampleStory.name);
    expect(text).not.toContain('author');
  }
});
