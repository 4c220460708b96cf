/** What a teacher takes home: counts between round numbers, and a table that says what was asked and who said nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from './apply.ts';
import { PLAN, hashOf } from '../../tests/story/class/arbitrary-class.ts';
import { cell, csvOf } from './csv.ts';
import { commandMessage, enterMessage, type Command } from './messages.ts';
import { openClass, reopenClass } from './open.ts';
import { binOf, edgesOf } from '../asks/predict/ask.ts';
import { resultsOf } from './results.ts';
import { recordsOf, studentSnapshot, teacherSnapshot } from './snapshot.ts';
import type { Answer } from '../asks/kind.ts';
import { idOf, type ClassEvent, type ClassState } from './state.ts';

const begun = (): ClassState => openClass({ code: 'K7M4QX', teacher: 't', plan: PLAN, epoch: 1 });
let n = 0;
const after = (state: ClassState, event: ClassEvent): ClassState => {
  const applied = apply(state, event);
  if (typeof applied === 'string') throw new Error(applied);
  return applied;
};
const say = (state: ClassState, command: Command) =>
  after(state, { type: 'command', writer: 'w', n: ++n, command, at: 0 });
const joined = (state: ClassState, hash: string) => after(state, { type: 'join', hash });

/** The rows of a step, each with its cells after the head. */
const resultRows = (state: ClassState, words: Parameters<typeof csvOf>[1]) =>
  csvOf(state, words)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));

it('tells of each question what was asked, what is right, and how many said what or nothing', () => {
  let state = joined(joined(joined(begun(), hashOf(1)), hashOf(2)), hashOf(3));
  const answered = (who: number, step: string, answer: Answer) =>
    after(state, { type: 'answer', by: idOf(hashOf(who)), step, answer });
  for (const step of ['two', 'three']) state = say(state, { do: 'phase', step, phase: 'open' });
  state = answered(1, 'two', { option: 'y' });
  state = answered(1, 'three', { number: 1 / 3 });
  state = answered(2, 'three', { number: 10 });
  const words = {
    two: {
      question: 'Which?',
      options: ['X', 'Y', 'Z'].map((text) => ({ text, right: text === 'Y' })),
      right: 'Y',
      points: [],
    },
    three: { question: 'How many?', options: [], right: '-9.5', value: 9.5, points: [] },
  };
  const rows = resultRows(state, (step) => words[step as keyof typeof words]);
  expect(rows.slice(0, 4)).toEqual([
    ['2', 'two', 'quiz', 'Which?', 'Y', '1', 'X', '0', ''],
    ['2', 'two', 'quiz', 'Which?', 'Y', '1', 'Y', '1', 'correct'],
    ['2', 'two', 'quiz', 'Which?', 'Y', '1', 'Z', '0', ''],
    ['2', 'two', 'quiz', 'Which?', 'Y', '1', 'did not answer', '2', ''],
  ]);
  const three = rows.slice(4).map((row) => row.slice(4));
  expect(three).toHaveLength(11);
  expect(three[0]).toEqual(['-9.5', '2', 'from 0 to under 1', '1', '']);
  expect(three[9]).toEqual(['-9.5', '2', 'from 9 to 10', '1', 'correct']);
  expect(three[10]).toEqual(['-9.5', '2', 'did not answer', '1', '']);
});

it('counts guesses between whole numbers, or round ones', () => {
  expect(edgesOf(0, 100)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(edgesOf(300, 500)).toEqual([300, 320, 340, 360, 380, 400, 420, 440, 460, 480, 500]);
  expect(edgesOf(0, 1)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(edgesOf(-3, 3)).toEqual([-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]);
  fc.assert(
    fc.property(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: 1, max: 1e6 }),
      (min, width) => {
        const edges = edgesOf(min, min + width);
        expect([edges[0], edges.at(-1)]).toEqual([min, min + width]);
        expect(edges.length).toBeLessThanOrEqual(13);
        expect(binOf(edges, min + width + 1)).toBe(-1);
        edges.slice(1).forEach((edge, i) => {
          expect(edge).toBeGreaterThan(edges[i] ?? 0);
          expect(binOf(edges, edge)).toBe(Math.min(i + 1, edges.length - 2));
        });
      },
    ),
  );
});

it('asks what the teacher typed like a question of the story, also after the class was reopened', () => {
  const by = idOf(hashOf(1));
  const ask = { id: '~1', question: 'How  sure?', options: ['=Very', 'Hardly'], lang: 'en' };
  const { command } = commandMessage.parse({ writer: 'w', n: 1, command: { do: 'ask', ask } });
  let state = say(joined(begun(), hashOf(1)), command);
  expect(studentSnapshot(state).poll).toMatchObject({
    ...{ kind: 'poll', phase: 'open' },
    typed: { question: 'How sure?', at: { step: 'one', progress: 0 } },
  });
  state = after(state, { type: 'answer', by, step: '~1', answer: { option: '1' } });
  expect(apply(state, { type: 'answer', by, step: '~1', answer: { option: '2' } })).toBe('option');
  const read = enterMessage.parse({ snapshot: teacherSnapshot(state), records: recordsOf(state) });
  state = reopenClass({ ...state, epoch: 2 }, read.snapshot!, read.records);
  expect(resultsOf(state, '~1')).toEqual({ counts: [0, 1] });
  expect(resultRows(state, () => undefined).map((row) => row.slice(3, 8))).toEqual([
    ['How sure?', '', '1', "'=Very", '0'],
    ['How sure?', '', '1', 'Hardly', '1'],
    ['How sure?', '', '1', 'did not answer', '0'],
  ]);
  const moved = say(state, { do: 'move', to: { step: 'two', progress: 0 } });
  expect(studentSnapshot(moved).poll?.typed?.at.step).toBe('one');
  expect(studentSnapshot(say(moved, { do: 'poll', step: '~1' })).poll?.typed?.at.step).toBe('two');
  expect(studentSnapshot(say(moved, { do: 'poll', step: null })).poll).toBeNull();
});

it('keeps what was answered to a question that the story has lost', () => {
  const by = idOf(hashOf(1));
  let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'two' });
  state = after(state, { type: 'answer', by, step: 'two', answer: { option: 'y' } });
  const held = { snapshot: teacherSnapshot(state), records: recordsOf(state) };
  const plan = { ...PLAN, asks: PLAN.asks.filter(([step]) => step !== 'two') };
  const read = enterMessage.parse(held);
  const again = reopenClass({ ...state, plan, epoch: 2 }, read.snapshot!, read.records);
  expect(again.poll).toBeNull();
  expect(resultRows(again, () => undefined)[0]).toEqual([
    '2',
    'two',
    '',
    'no longer in the story',
    '',
    '1',
    'y (no longer in the story)',
    '1',
    '',
  ]);
});

it('leaves numbers numbers, and lets nothing run', () => {
  expect([-3.5, '-3.5', '+12%', '=1+1', '-1+1', '@x', ' -x'].map(cell)).toEqual([
    '-3.5',
    '-3.5',
    '+12%',
    "'=1+1",
    "'-1+1",
    "'@x",
    "' -x",
  ]);
});
