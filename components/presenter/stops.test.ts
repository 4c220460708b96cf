import { describe, expect, it } from 'vitest';
import { fill, findSteps, placeOf, type Slides } from './stops.ts';

const layout = { wide: 'side', tall: 'side' } as const;
const text = (id: string, of: string) => ({
  id,
  address: `${of}/${id}`,
  mood: 'launch',
  layout,
  chapter: { id: of, number: 1, title: [of], steps: 2 },
  number: 1,
  title: [id],
});
const step = (id: string, chapter: string, name: string) => ({
  id,
  chapter,
  name,
  mood: 'launch',
  layout: 'side',
  letters: 1.25 as const,
  still: `${id}.1`,
  text: text(id, chapter),
});
const stop = (id: string, number: number, of: number) => ({
  id: `${id}.${number}`,
  step: id,
  number,
  of,
  name: '',
  label: '',
  text: [],
});
const slides: Slides = {
  story: 'Dunes',
  lang: 'en-GB',
  steps: [
    step('sand', 'one', 'Sand moves'),
    step('wind', 'one', 'Wind sorts'),
    step('sea', 'two', '100 years of sand'),
  ],
  stops: [stop('sand', 1, 2), stop('sand', 2, 2), stop('wind', 1, 1), stop('sea', 1, 1)],
  chapters: [
    { id: 'one', number: 1, name: 'One' },
    { id: 'two', number: 2, name: 'Two' },
  ],
  plan: { minutes: 5, chapters: {} },
  basePath: '',
};

describe('a place', () => {
  it('is counted in its step, its chapter and the story', () => {
    expect(placeOf(slides, 2)).toMatchObject({
      chapter: { number: 1 },
      inChapter: 2,
      ofChapter: 2,
      order: 2,
      share: 2 / 3,
    });
    expect(placeOf(slides, 3)).toMatchObject({ inChapter: 1, ofChapter: 1, order: 3, share: 0 });
    expect(placeOf(slides, 4)).toBeUndefined();
  });
});

describe('a step that somebody looks for', () => {
  const found = (text: string) => findSteps(slides, text).map(({ id }) => id);
  it('is found by its number first, then by how its name begins, then by what is in it', () => {
    expect(found('2')).toEqual(['wind']);
    expect(found('1')).toEqual(['sand', 'sea']);
    expect(found(' SAND')).toEqual(['sand', 'sea']);
    expect(found('sorts')).toEqual(['wind']);
    expect(found('')).toEqual(['sand', 'wind', 'sea']);
    expect(found('snow')).toEqual([]);
    expect(found('0')).toEqual(['sea']);
  });
});

it('puts values into words, and leaves a name it does not know', () => {
  expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}');
});
