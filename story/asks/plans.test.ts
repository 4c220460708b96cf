import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testSteps } from '../../tests/story/compile/example-kinds.ts';
import { askPlans } from './asks.ts';
import { timelineOf } from '../readings/timeline.ts';

const asks = {
  quiz: {
    kind: 'quiz',
    question: 'Q',
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B', right: true, why: 'Because.' },
    ],
  },
  number: { kind: 'predict', question: 'How many?', answer: { fact: 'nev' }, min: 0, max: 100 },
  line: {
    kind: 'predict',
    question: 'How on?',
    answer: { series: 'km', after: 2015 },
    min: 0,
    max: 90_000,
  },
  discuss: { kind: 'discuss', question: 'What now?' },
};

describe('the plans of questions', () => {
  const story = compileStory(
    testSteps(
      { ask: asks.quiz },
      { ask: asks.number, builds: [{}] },
      { ask: asks.line, builds: [{}] },
      { ask: asks.discuss },
    ),
    testKinds,
  );
  const [quiz, number, line, discuss] = story.steps.map(({ id }) => askPlans(story)?.[id]);

  it('hold ids, ranges and truths, and no words', () => {
    expect(quiz).toEqual({
      kind: 'quiz',
      options: [
        { id: 'a', right: false },
        { id: 'b', right: true },
      ],
    });
    expect(number).toMatchObject({ value: 48, truth: 'fact:nev', unit: { after: '%' } });
    expect(discuss).toBeUndefined();
  });
  it('count percent apart in points', () => {
    expect(number).toMatchObject({ apart: { before: '', after: ' percentage points' } });
  });
  it('split a line where the reader begins to draw', () => {
    if (line?.kind !== 'predict' || line.by !== 'line') throw new Error('not a line');
    expect(line.given.at(-1)).toMatchObject({ x: '2015', at: 2015 });
    expect(line.asked.map(({ text }) => text)).toEqual(['50,400 km', '60,000 km']);
    expect(line.unit.after.trim()).toBe('km');
  });
  it('are no part of the timeline', () => {
    expect(JSON.stringify(timelineOf(story))).not.toContain('"right"');
  });
  it('are nothing where nothing is asked', () => {
    expect(askPlans({ steps: [] })).toBeUndefined();
  });
});
