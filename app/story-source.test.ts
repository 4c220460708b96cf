import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../components/themes/catalog.ts';
import type { Card } from '../story/disk/card.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import type { StoredStory } from '../story/disk/stored-story.ts';
import { openStory } from '../story/load.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { paragraph } from '../tests/sample-evidence.ts';
import { testStories } from '../tests/stories/stories.ts';
import {
  cards,
  notedStoryAt,
  storyAt,
  storyFor,
  storyIn,
  versionOf,
  type StorySource,
} from './story-source.ts';

const GIVEN = Symbol.for('handscroll.stories');
const NOTE = 'for the speaker alone';
const global = globalThis as { [GIVEN]?: StorySource };

const manifestOf = (lang: string): Manifest => ({
  ...{ timeline: `/stories/tale/${lang}.json`, steps: '', stills: {}, tables: {} },
});
async function compiled(lang: string): Promise<Story> {
  const files = testStories().get('one-step') ?? new Map<string, Uint8Array>();
  const opened = await openStory(files, catalog);
  if (!opened.ok) throw new Error('The story of the test has errors.');
  const steps = opened.value.steps.map((step) => ({
    ...step,
    builds: step.builds.map((build) => ({ ...build, notes: paragraph(NOTE) })),
  }));
  return { ...opened.value, steps, lang };
}

const PROBLEM: Problem = {
  ...{ severity: 'error', code: 'missing', file: 'story.json', path: '', line: 1, column: 1 },
  ...{ message: 'the file is cut', hint: '' },
};
const TALE: Card = { slug: 'tale', editions: [], source: '' };

beforeEach(async () => {
  const stored = new Map<string, StoredStory>([
    [
      'tale',
      {
        ...{ slug: 'tale', problems: [], folderHash: '' },
        editions: [
          { story: await compiled('en'), manifest: manifestOf('en') },
          { story: await compiled('de'), manifest: manifestOf('de') },
        ],
      },
    ],
    ['broken', { slug: 'broken', problems: [PROBLEM], editions: [], folderHash: '' }],
  ]);
  const [tale] = [stored.get('tale')!];
  stored.set('tale@earlier', { ...tale, editions: tale.editions.slice(0, 1) });
  global[GIVEN] = {
    read: (slug, version) => Promise.resolve(stored.get(version ? `${slug}@${version}` : slug)),
    version: (slug) => Promise.resolve(stored.has(slug) ? 'now' : undefined),
    cards: () => Promise.resolve([TALE]),
  };
});
afterEach(() => delete global[GIVEN]);

describe('the source that a process gives', () => {
  it('is asked each time, and without one there is no story', async () => {
    expect(await cards()).toEqual([TALE]);
    expect(await versionOf('tale')).toBe('now');
    delete global[GIVEN];
    expect(await cards()).toEqual([]);
    expect(await storyAt('tale')).toBeUndefined();
    expect(await versionOf('tale')).toBeUndefined();
  });
});

describe('a story', () => {
  it('comes without its notes, which only pages of a desk get', async () => {
    const langs = [undefined, 'de'];
    for (const lang of langs) {
      const entry = await storyAt('tale', lang);
      expect(entry?.story?.steps).toHaveLength(1);
      expect(JSON.stringify(entry)).not.toContain(NOTE);
      expect(JSON.stringify(await notedStoryAt('tale', lang))).toContain(NOTE);
    }
    expect(JSON.stringify(await storyFor('tale', 'de'))).not.toContain(NOTE);
    expect(JSON.stringify(await storyIn('tale', 'de'))).not.toContain(NOTE);
  });

  it('comes in a language with what was drawn for that', async () => {
    const drawnFor = async (entry: ReturnType<typeof storyAt>) => {
      const { story, manifest } = (await entry) ?? {};
      return [story?.lang, manifest?.timeline];
    };
    const [english, german] = ['en', 'de'].map((lang) => [lang, manifestOf(lang).timeline]);
    expect(await drawnFor(storyAt('tale'))).toEqual(english);
    expect(await drawnFor(storyAt('tale', 'de'))).toEqual(german);
    expect(await drawnFor(storyFor('tale', 'de'))).toEqual(german);
    expect(await drawnFor(storyIn('tale', 'de'))).toEqual(german);
    expect(await drawnFor(storyIn('tale', 'en'))).toEqual(english);
    expect((await notedStoryAt('tale', 'de'))?.lang).toBe('de');
  });

  it('has no page in an unknown language, and none of an edition in its first', async () => {
    for (const lang of ['fr', 'en', '']) expect(await storyAt('tale', lang)).toBeUndefined();
    expect(await storyIn('tale', 'fr')).toBeUndefined();
    expect(await notedStoryAt('tale', 'fr')).toBeUndefined();
    expect((await storyFor('tale', 'fr'))?.story?.lang).toBe('en');
  });

  it('of an earlier version is that version', async () => {
    expect(await storyAt('tale', 'de', 'earlier')).toBeUndefined();
    expect((await storyFor('tale', 'de', 'earlier'))?.story?.lang).toBe('en');
    expect(await storyFor('tale', 'de', 'never')).toBeUndefined();
  });

  it('that is not there is not there in any way', async () => {
    for (const find of [storyAt, storyFor, notedStoryAt])
      expect(await find('nowhere', undefined)).toBeUndefined();
    expect(await storyIn('nowhere', 'en')).toBeUndefined();
  });

  it('with errors is an entry that says them, in no language', async () => {
    const entry = { slug: 'broken', problems: [PROBLEM] };
    expect(await storyAt('broken')).toEqual(entry);
    expect(await storyFor('broken', 'de')).toEqual(entry);
    expect(await storyAt('broken', 'de')).toBeUndefined();
    expect(await storyIn('broken', 'en')).toBeUndefined();
    expect(await notedStoryAt('broken')).toBeUndefined();
  });
});
