import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testScript } from '../../tests/story/compile/example-kinds.ts';
import { wordsOf } from '../compile/plain-text.ts';
import { stopsOf } from '../timeline/move.ts';
import { planOf } from './plan.ts';
import { stopSheets } from './stop-sheets.ts';
import type { Text } from '../story.ts';

const story = compileStory(
  testScript({
    chapters: [
      {
        id: 'one',
        title: 'One',
        steps: [
          {
            id: 'a',
            title: 'A',
            text: 'First.',
            notes: 'Say hello.',
            builds: [
              { text: 'Passed over.', notes: 'Do not wait.', stop: false },
              { text: 'Last.', notes: 'Wait.' },
            ],
          },
        ],
      },
      {
        id: 'two',
        title: 'Two',
        steps: [{ id: 'b', title: 'B', text: `${'word '.repeat(90)}end.` }],
      },
    ],
    teach: { audience: 'All', minutes: 10, objectives: ['To see.'] },
  }),
  testKinds,
);
const plain = (text: Text) =>
  text.map((block) => (block.type === 'paragraph' ? wordsOf(block.children, 'en') : ''));

describe('stopSheets', () => {
  const sheets = stopSheets(story);

  it('has one for each place where the story rests, in order', () => {
    expect(sheets.map(({ position }) => position)).toEqual(stopsOf(story));
    expect(sheets.map(({ id, of }) => [id, of])).toEqual([
      ['a.1', 2],
      ['a.2', 2],
      ['b.1', 1],
    ]);
    expect(sheets.map(({ build }) => build)).toEqual([0, 2, 0]);
  });

  it('says at a stop what was passed over on the way to it', () => {
    expect(plain(sheets[1]?.text ?? [])).toEqual(['Passed over.', 'Last.']);
    expect(plain(sheets[1]?.notes ?? [])).toEqual(['Do not wait.', 'Wait.']);
    expect(sheets[2]?.notes).toEqual([]);
  });
});

describe('planOf', () => {
  it('shares the script’s minutes out, more to the chapter with more words', () => {
    const { minutes, chapters, steps } = planOf(story);
    expect(minutes).toBe(10);
    expect((chapters['one'] ?? 0) + (chapters['two'] ?? 0)).toBeCloseTo(600);
    expect(chapters['two']).toBeGreaterThan(chapters['one'] ?? 0);
    for (const { id } of story.chapters)
      expect(
        story.steps
          .filter(({ chapter }) => chapter === id)
          .reduce((sum, step) => sum + (steps[step.id] ?? 0), 0),
      ).toBeCloseTo(chapters[id] ?? 0);
  });
});
