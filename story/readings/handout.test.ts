import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testScript } from '../../tests/story/compile/example-kinds.ts';
import { wordsOf } from '../compile/plain-text.ts';
import type { Text } from '../story.ts';
import { audienceOf } from './audience.ts';
import { handoutOf } from './handout.ts';

const story = compileStory(
  testScript({
    teach: { audience: 'All', minutes: 20, objectives: ['To see.'] },
    chapters: [
      {
        id: 'one',
        title: 'One',
        steps: [
          {
            id: 'a',
            title: 'A',
            text: 'First.',
            notes: 'Secret note.',
            stage: { chart: {} },
            builds: [{ id: 'more', text: 'It was :fact[nev].' }],
            ask: {
              kind: 'predict',
              question: 'How many?',
              answer: { fact: 'nev' },
              min: 0,
              max: 100,
              explain: 'Secret explanation.',
            },
          },
          {
            id: 'b',
            title: 'B',
            print: 'builds',
            text: 'Begin.',
            stage: { chart: {} },
            builds: [
              { text: 'Passed over.', stop: false },
              { text: 'End of :fact[nev].', notes: 'Another secret note.' },
            ],
            ask: {
              kind: 'quiz',
              question: 'Which?',
              options: [
                { id: 'x', text: 'This', right: true, why: 'Secret reason.' },
                { id: 'y', text: 'That', why: 'Secret fault.' },
              ],
              explain: 'Secret, too.',
            },
          },
          { id: 'left-out', title: 'Left out', print: 'none', text: 'Only on screen.' },
        ],
      },
      { id: 'screen', title: 'Screen', steps: [{ id: 'c', title: 'C', print: 'none' }] },
    ],
  }),
  testKinds,
);
const plain = (text: Text) =>
  text.map((block) => (block.type === 'paragraph' ? wordsOf(block.children, 'en') : ''));

const student = handoutOf(audienceOf(story), 'student');
const teacher = handoutOf(story, 'teacher');
const lesson = handoutOf(audienceOf(story), 'lesson');

describe('handoutOf', () => {
  it('leaves out steps that are not printed, and chapters without any other', () => {
    expect(student.chapters.map(({ chapter }) => chapter.id)).toEqual(['one']);
    expect(student.chapters[0]?.steps.map(({ step }) => step.id)).toEqual(['a', 'b']);
  });

  it('shows the hold with every card, or each stop with the cards that led to it', () => {
    const [a, b] = student.chapters[0]?.steps ?? [];
    expect(a?.pictures.map(({ build, stop, text }) => [build, stop, plain(text)])).toEqual([
      [1, undefined, ['First.', 'It was 48%.']],
    ]);
    expect(b?.pictures.map(({ build, stop, text }) => [build, stop, plain(text)])).toEqual([
      [0, 1, ['Begin.']],
      [2, 2, ['Passed over.', 'End of 48%.']],
    ]);
  });

  it('asks for guesses before the story, and other questions after their step', () => {
    expect(student.guesses.map(({ id }) => id)).toEqual(['a']);
    expect(student.chapters[0]?.steps.map(({ asks }) => asks)).toEqual([false, true]);
  });

  it('asks everything with its step in a lesson, and keeps what answers a guess from it', () => {
    expect(lesson.guesses).toEqual([]);
    const steps = lesson.chapters.flatMap((chapter) => chapter.steps);
    expect(steps.map(({ asks }) => asks)).toEqual([true, true]);
    expect(
      steps.map(({ pictures }) =>
        pictures.map(({ build, stop, text }) => [build, stop, plain(text)]),
      ),
    ).toEqual([[[0, 1, ['First.']]], [[2, 2, ['Begin.', 'Passed over.', 'End of 48%.']]]]);
    expect(lesson.chapters.flatMap(({ facts }) => facts)).toEqual([]);
  });

  it('lists a fact once, in the chapter that uses it first', () => {
    expect(student.chapters.map(({ facts }) => facts.map(({ id }) => id))).toEqual([['nev']]);
  });

  it('gives the student no note, even of a story that has them', () => {
    const notes = handoutOf(story, 'student').chapters.flatMap(({ steps }) =>
      steps.flatMap((step) => step.notes),
    );
    expect(notes).toEqual([]);
  });

  it('gives the teacher notes and minutes', () => {
    const [a, b] = teacher.chapters[0]?.steps ?? [];
    expect(plain(a?.notes ?? [])).toEqual(['Secret note.']);
    expect(plain(b?.notes ?? [])).toEqual(['Another secret note.']);
    expect(teacher.chapters[0]?.minutes).toBeGreaterThan(0);
    expect(student.chapters[0]?.minutes).toBeUndefined();
  });
});
