import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testScript } from '../../tests/story/compile/example-kinds.ts';
import { audienceOf } from './audience.ts';
import { planOf } from './plan.ts';
import { timelineOf } from './timeline.ts';

const story = compileStory(
  testScript({
    teach: {
      audience: 'All',
      minutes: 30,
      objectives: ['To see.'],
      paths: [{ id: 'short', title: 'In short', minutes: 10, steps: ['a', 'c'] }],
      task: { question: 'Find it.', answer: 'Secret model answer.', marks: ['Secret mark.'] },
    },
    subtitle: 'Of *readings*',
    chapters: [
      {
        id: 'one',
        title: 'Chapter one',
        steps: [
          {
            id: 'a',
            title: 'Step A',
            text: 'It was :fact[nev] :cite[s1].\n\n- one\n- two\n\n> Words.\n> — Ada',
            alt: 'A picture of :fact[nev].',
            notes: 'Secret note.',
            stage: { chart: {}, gauge: { levels: { a: { fact: 'nev' } } } },
            ask: {
              kind: 'quiz',
              question: 'Which?',
              options: [
                { id: 'x', text: 'This', right: true, why: 'Secret why.' },
                { id: 'y', text: 'That' },
              ],
              explain: 'Secret explanation.',
            },
          },
          {
            id: 'b',
            title: 'Step B',
            layout: 'page',
            views: [{ id: 'v', title: 'A view', by: 'Ada', date: '2024-10', text: 'So.' }],
            builds: [{ narration: 'Only said.' }, { notes: 'Another secret note.' }],
          },
        ],
      },
      { id: 'two', title: 'Chapter *two*', steps: [{ id: 'c', title: 'Step C', text: 'End.' }] },
    ],
  }),
  testKinds,
);

describe('timelineOf', () => {
  it('keeps times, casts and scenes, and no words but labels', () => {
    const timeline = timelineOf(story);
    expect(timeline.steps.map(({ id, hold, builds }) => [id, hold, builds.length])).toEqual([
      ['a', 0, 1],
      ['b', 2, 3],
      ['c', 0, 1],
    ]);
    expect(timeline.steps[0]?.builds[0]?.cast).toEqual(story.steps[0]?.builds[0]?.cast);
    const sent = JSON.stringify(timeline);
    for (const word of ['It was', 'Secret', 'secret', 'Step A', 'Ada', 'Only said', 'example.org'])
      expect(sent).not.toContain(word);
  });
});

describe('audienceOf', () => {
  it('leaves the notes and the model answer out and changes nothing else', () => {
    const copy = audienceOf(story);
    expect(JSON.stringify(copy)).not.toMatch(/ecret (note|model|mark)/);
    expect(copy.teach?.task?.question).toEqual(story.teach?.task?.question);
    expect(copy.steps[0]?.ask).toEqual(story.steps[0]?.ask);
    const withNotes = copy.steps.map((step, i) => ({
      ...step,
      builds: step.builds.map((build, j) => {
        const notes = story.steps[i]?.builds[j]?.notes;
        return notes ? { ...build, notes } : build;
      }),
    }));
    expect({ ...copy, steps: withNotes, teach: story.teach }).toEqual(story);
    expect({ ...copy.teach, task: story.teach?.task }).toEqual(story.teach);
  });
});

describe('planOf', () => {
  it('shares the minutes of a path among its steps, and knows every chapter in order', () => {
    const plan = planOf(story, story.teach?.paths[0]);
    expect(plan.minutes).toBe(10);
    expect(Object.keys(plan.steps)).toEqual(['a', 'c']);
    expect(Object.keys(plan.chapters)).toEqual(['one', 'two']);
    const sum = (times: { readonly [id: string]: number }) =>
      Math.round(Object.values(times).reduce((all, one) => all + one, 0));
    expect([sum(plan.steps), sum(plan.chapters)]).toEqual([600, 600]);
    expect(sum(planOf(story).steps)).toBe(1800);
  });
});
