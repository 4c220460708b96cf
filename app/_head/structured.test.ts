import { expect, test } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { licenceAddress } from './licence.ts';
import { inScript } from './in-script.ts';
import { stepData, storyData } from './structured.ts';

const MANIFEST = {
  ...{ timeline: '', steps: '', stills: { 'cars.wide': '/stills/s/cars.wide.svg' } },
  tables: { cars: '/stories/s/cars.csv' },
  cards: { story: '/cards/s/en/story.png', cars: '/cards/s/en/cars.png' },
};
const SITED = {
  story: {
    ...sampleStory,
    publishedOn: '2026-11-25',
    license: 'CC BY-SA 4.0',
    address: '/s/peaks/',
  },
  manifest: MANIFEST,
  absoluteUrl: (address: string) => `https://example.org/base${address}`,
};

/** All values under keys that say an address. */
const addressesIn = (data: unknown): string[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
        /^(@id|url|image|contentUrl|license|acquireLicensePage)$/.test(key) &&
        typeof value === 'string'
          ? [value]
          : addressesIn(value),
      );

test('a story is an article to learn from, its sources on their own page alone', () => {
  const [short = {}] = storyData(SITED, false);
  expect(short).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    '@id': 'https://example.org/base/s/peaks/',
    datePublished: '2026-11-25',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    image: 'https://example.org/base/cards/s/en/story.png',
  });
  expect(short).not.toHaveProperty('citation');
  const [full = {}] = storyData(SITED, true) as readonly { citation?: readonly unknown[] }[];
  expect('citation' in full && full.citation?.length).toBe(sampleStory.sources.length);
});

test('a step is a part of it, with its picture and its numbers; every address is whole', () => {
  const step = sampleStory.steps.find(({ id }) => id === 'cars')!;
  const data = stepData(SITED, step);
  expect(data.map((one) => (one as { '@type': unknown })['@type'])).toEqual([
    'Article',
    'ImageObject',
    'Dataset',
  ]);
  const dataset = data[2] as unknown as Record<string, unknown>;
  expect(dataset['distribution']).toMatchObject({
    encodingFormat: 'text/csv',
    contentUrl: 'https://example.org/base/stories/s/cars.csv',
  });
  expect((dataset['citation'] as readonly unknown[]).length).toBe(step.figure?.sources.length);
  // What catalogues ask of a description.
  expect(String(dataset['description']).length).toBeGreaterThan(50);
  const addresses = addressesIn(data);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address).toMatch(/^https:\/\//);
});

test('a story that names nobody has no author', () => {
  const sited = { ...SITED, story: { ...SITED.story, authors: [] } };
  const step = sampleStory.steps.find(({ id }) => id === 'cars')!;
  const text = JSON.stringify([...storyData(sited, true), ...stepData(sited, step)]);
  expect(text).not.toContain('Person');
  expect(text).toContain(`"creditText":"${sampleStory.name}"`);
});

test('no sign of data ends the script that it stands in', () => {
  const text = inScript([{ name: '</script><!-- <script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>' });
});

test('licences are known by their names', () => {
  expect(licenceAddress('CC-BY-4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenceAddress('CC0')).toContain('zero');
  expect(licenceAddress('All rights reserved')).toBeUndefined();
});
