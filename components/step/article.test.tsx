import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { proseOf } from './context.ts';
import { lengthClasses, LengthRules, titleClass } from './article.tsx';

describe('the title on a phone', () => {
  it('is set smaller by its longest word, not by its length', () => {
    expect(titleClass('Ten Peaks')).toBeUndefined();
    expect(titleClass('One by one, year by year')).toBeUndefined();
    expect(titleClass('The Air on the Mountain')).toBe('title-long');
    expect(titleClass('Photosynthesis')).toBe('title-longest');
  });
});

it('says by whom it is, or nothing', () => {
  const byOf = (authors: readonly string[]) =>
    proseOf({ ...sampleStory, authors }, 'article', '').by;
  expect(byOf(['Ada', 'Class 9'])).toBe('By Ada, Class 9');
  expect(byOf([])).toBe('');
});

const rules = renderToStaticMarkup(<LengthRules story={sampleStory} />);

it('says how long each build and each step is', () => {
  for (const { builds } of sampleStory.steps)
    for (const worn of [builds, ...builds.map((build) => [build])]) {
      const [wide, tall] = lengthClasses(worn).split(' ');
      expect(rules.split('@media')[0]).toContain(`.${wide}{--len:`);
      expect(rules.split('@media')[1]).toContain(`.${tall}{--len:`);
    }
});

it('makes a step as long as its builds together, with a screen after each move', () => {
  const builds = [
    { length: 1, portraitLength: 1, start: 0, settled: 0.2, end: 0.5, stop: true },
    { length: 3, portraitLength: 9, start: 0.5, settled: 0.6, end: 1, stop: true },
  ];
  expect(lengthClasses(builds)).toBe('len-44 plen-90');
  expect(lengthClasses(builds.slice(0, 1))).toBe('len-14 plen-10 mv-4');
  expect(lengthClasses(builds.slice(1))).toBe('len-30 plen-80 mv-6 pmv-18');
});
