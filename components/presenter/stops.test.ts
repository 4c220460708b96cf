import { describe, expect, it } from 'vitest';
import { findSteps, placeOf, type Slides } from './stops.ts';

const layout = { wide: 'side', tall: 'side' } as const;
const step = (id: string, of: string, name: string) => ({
  id,
  address: `${of}/${id}`,
  mood: 'launch',
  layout,
  chapter: { id: of, number: 1, title: [of], kicker: undefined, steps: 2 },
  number: 1,
  title: [id],
  opening: undefined,
  figure: undefined,
  views: undefined,
  ask: undefined,
  name,
  letters: 1.25 as const,
  still: `${id}.1`,
});
const stop = (id: string, number: number, of: number) => ({
  id: `${id}.${number}`,
  step: id,
  number,
  of,
  name: '',
  label: '',
  title: undefined,
  picture: undefined,
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
  plan: { minutes: 5, chapters: {}, steps: {} },
  paths: [],
  basePath: '',
};

describe('a place', () => {
  it('is counted in its step, its chapter and the story', () => {
    expect(placeOf(slides, 2)).toMatchObject({
      chapter: { number: 1 },
      order: 2,
      share: 2 / 3,
    });
    expect(placeOf(slides, 3)).toMatchObject({ order: 3, share: 0 });
    expect(placeOf(slides, 4)).toBeUndefined();
    expect(placeOf(slides, 1, ['sand', 'sea'])?.share).toBe(1 / 2);
    expect(placeOf(slides, 2, ['sand', 'sea'])?.share).toBe(1);
    expect(placeOf(slides, 2, ['sea'])?.share).toBe(0);
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
    for (const none of ['snow', '9999']) expect(found(none)).toEqual([]);
    expect(found('0')).toEqual(['sea']);
  });
});
