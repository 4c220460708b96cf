import { expect, test } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { translate } from '../ui/messages.ts';
import { bibtex, citation, cslJson } from './cite.ts';

const ADDRESS = 'https://example.org/s/peaks/step/cars/';
const STORY = {
  ...sampleStory,
  authors: ['Ada Lovelace', 'R&D {Office}'],
  name: 'Ten peaks_100 %',
  updatedOn: '2026-11-25',
};
const [STEP] = STORY.steps;

test('CSL-JSON is a list of one page, with its parts of a date', () => {
  const [item] = JSON.parse(cslJson(STORY, STEP, ADDRESS)) as [Record<string, unknown>];
  expect(item).toMatchObject({
    type: 'webpage',
    title: STEP?.name,
    'container-title': STORY.name,
    author: [{ literal: 'Ada Lovelace' }, { literal: 'R&D {Office}' }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    URL: ADDRESS,
  });
  const [bare] = JSON.parse(
    cslJson({ ...sampleStory, updatedOn: '2020-Q3' }, undefined, undefined),
  ) as [Record<string, unknown>];
  expect(bare).toMatchObject({ issued: { 'date-parts': [[2020]] } });
  expect(bare).not.toHaveProperty('URL');
});

test('BibTeX says its signs so that TeX prints them, and keeps names whole', () => {
  const text = bibtex(STORY, undefined, ADDRESS);
  expect(text).toContain(String.raw`author = {{Ada Lovelace} and {R\&D \{Office\}}},`);
  expect(text).toContain(String.raw`title = {{Ten peaks\_100 \%}},`);
  expect(text).toMatch(/^@misc\{[\w-]+,\n(?: {2}\w+ = \{.*\},\n)+\}\n$/);
  expect(text).toContain('year = {2026}');
});

test('a story that names nobody is cited without an author', () => {
  const story = { ...STORY, authors: [] };
  expect(cslJson(story, STEP, ADDRESS)).not.toContain('author');
  expect(bibtex(story, STEP, ADDRESS)).not.toContain('author');
  expect(citation(translate('en'), story, undefined, ADDRESS)).toBe(
    `(${STORY.updated ?? STORY.published}). ${STORY.name}. ${ADDRESS}`,
  );
});

test('a line of text names the step in its story, in the language of the story', () => {
  const text = citation(translate('de'), STORY, STEP, ADDRESS);
  expect(text).toContain(`„${STEP?.name}“. In: ${STORY.name}`);
  expect(text).toContain(ADDRESS);
});
