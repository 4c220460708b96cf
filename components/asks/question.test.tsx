import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { testStories } from '../../tests/stories/stories.ts';
import { loadStory } from '../../story/load.ts';
import { catalog } from '../themes/catalog.ts';
import { proseOf } from '../step/context.ts';
import { askText, type AskPlace } from './ask-text.ts';
import { Question } from './question.tsx';

const loaded = loadStory(testStories().get('three-questions')!, catalog);
if (!loaded.ok) throw new Error('three-questions has errors');
const story = loaded.value;
const printed = (step: string, place: AskPlace) => {
  const { ask } = story.steps.find(({ id }) => id === step)!;
  return renderToStaticMarkup(
    <Question
      ask={askText(proseOf(story, place === 'paper' ? 'paper' : 'article', ''), ask!, place)}
      as={place}
    />,
  );
};
const count = (text: string, part: string) => text.split(part).length - 1;

it.each(['article', 'paper', 'slide'] as const)(
  'an order has each item once in its answer (%s)',
  (place) => {
    const [, answer = ''] = printed('order', place).split('right-order');
    for (const item of ['Nile', 'Yangtze', 'Mississippi', 'Rhine'])
      expect(count(answer, item)).toBe(1);
    expect(count(printed('order', place), '1,230')).toBe(1);
  },
);

it.each(['article', 'paper', 'slide'] as const)(
  'a region says which part is right and why (%s)',
  (place) => {
    expect(printed('region', place)).toContain('It carries the most water.');
  },
);

it.each(['article', 'paper', 'slide'] as const)(
  'a point tells its answer in words (%s)',
  (place) => {
    expect(printed('point', place)).toContain('Nearly at the top right');
  },
);
