// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import { ChapterLine } from '../ui/chapter-line.tsx';
import { createProgress } from './progress.ts';

const story = {
  steps: [
    { id: 'a', chapter: 'one' },
    { id: 'b', chapter: 'one' },
    { id: 'c', chapter: 'two' },
  ],
} as unknown as Timeline;
const chapters = [
  { id: 'one', number: 1, name: 'One', href: '#one/a', steps: [1, 1] },
  { id: 'two', number: 2, name: 'Two', href: '#two/c', steps: [1] },
];

beforeEach(() => {
  document.body.innerHTML = renderToStaticMarkup(
    createElement(ChapterLine, { label: 'Chapters', chapters }),
  );
});
const moved = (name: string) => {
  const element = document.querySelector<HTMLElement>(`[data-skyline-${name}]`)!;
  return Number(/^translateX\((-?[\d.]+)%\)$/.exec(element.style.transform)?.[1]);
};

it('paints the skyline as far as the reader is by moves alone: no attribute of the drawing changes', () => {
  const follow = createProgress(story, { here: 'step {step} of {steps}' });
  const drawings = () => [...document.querySelectorAll('.skyline svg')].map((svg) => svg.innerHTML);
  const before = drawings();
  follow({ step: 'a', progress: 0 });
  expect(moved('now')).toBe(0);
  expect(moved('read')).toBe(-100);
  follow({ step: 'b', progress: 0.5 });
  expect(moved('now')).toBe(37.5);
  // What is read has come in so far, and the paint in it stands where it always stood.
  expect(moved('read')).toBe(-62.5);
  expect(moved('paint')).toBe(62.5);
  follow({ step: 'c', progress: 1 });
  expect(moved('read')).toBeCloseTo(0);
  expect(drawings()).toEqual(before);
});

it('says which chapter and step are read', () => {
  const follow = createProgress(story, { here: 'step {step} of {steps}' });
  follow({ step: 'b', progress: 0 });
  const current = document.querySelectorAll('[aria-current]');
  expect([...current].map(({ textContent }) => textContent)).toEqual(['1 One step 2 of 2']);
});

it('marks one place at a time, whichever way the reader goes, and whoever followed before', () => {
  const texts = () =>
    [...document.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);
  const follow = createProgress(story, { here: 'step {step} of {steps}' });
  follow({ step: 'b', progress: 0 });
  follow({ step: 'c', progress: 0 });
  expect(texts()).toEqual(['2 Two step 1 of 1']);
  follow({ step: 'a', progress: 0.5 });
  expect(texts()).toEqual(['1 One step 1 of 2']);
  const again = createProgress(story, { here: 'step {step} of {steps}' });
  again({ step: 'c', progress: 1 });
  expect(texts()).toEqual(['2 Two step 1 of 1']);
});
