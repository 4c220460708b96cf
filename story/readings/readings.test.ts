import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testScript } from '../compile/example-kinds.ts';
import { audienceOf } from './audience.ts';
import { outlineOf } from './outline.ts';
import { timelineOf } from './timeline.ts';
import { transcriptOf } from './transcript.ts';

const story = compileStory(
  testScript({
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
  it('leaves the notes out and changes nothing else', () => {
    const copy = audienceOf(story);
    expect(JSON.stringify(copy)).not.toMatch(/ecret note/);
    expect(copy.steps[0]?.ask).toEqual(story.steps[0]?.ask);
    const withNotes = copy.steps.map((step, i) => ({
      ...step,
      builds: step.builds.map((build, j) => {
        const notes = story.steps[i]?.builds[j]?.notes;
        return notes ? { ...build, notes } : build;
      }),
    }));
    expect({ ...copy, steps: withNotes }).toEqual(story);
  });
});

describe('outlineOf', () => {
  it('lists chapters and steps by name', () => {
    expect(outlineOf(story)).toEqual([
      {
        id: 'one',
        number: 1,
        name: 'Chapter one',
        steps: [
          { id: 'a', address: '#one/a', name: 'Step A', number: 1, figure: 1 },
          { id: 'b', address: '#one/b', name: 'Step B', number: 2 },
        ],
      },
      {
        id: 'two',
        number: 2,
        name: 'Chapter two',
        steps: [{ id: 'c', address: '#two/c', name: 'Step C', number: 1 }],
      },
    ]);
  });
});

describe('transcriptOf', () => {
  it('tells the story as plain text, narration where there is no card', () => {
    expect(transcriptOf(story)).toBe(
      [
        'A test\nOf readings\nA. Author',
        'Chapter one',
        'Step A\nIt was 48%.\n– one\n– two\nWords.\n— Ada\n[A picture of 48%.]\nWhich?\n– This\n– That',
        'Step B\nA view, Ada, October 2024\nSo.\nOnly said.',
        'Chapter two',
        'Step C\nEnd.',
        '1. Two, P\n2. One, P, https://example.org/1\n',
      ].join('\n\n'),
    );
  });
});
