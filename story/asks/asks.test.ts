import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinePlan, NumberPlan } from './predict/ask.ts';
import type { QuizPlan } from './quiz/ask.ts';
import { readStored, writeStored } from './asks.ts';
import { choose, show, UNANSWERED, verdictOf, type Choice } from './choice.ts';
import { distance, printGuess, scaleOf, snap, written } from './predict/number.ts';

const options = [
  { id: 'a', right: true },
  { id: 'b', right: false },
  { id: 'c', right: true },
];
const picked = (...chosen: string[]): Choice => ({ chosen, shown: false });

describe('a choice', () => {
  it('is one option, or several that can be let go', () => {
    expect(choose(choose(UNANSWERED, 'a', false), 'b', false).chosen).toEqual(['b']);
    const both = choose(choose(UNANSWERED, 'a', true), 'b', true);
    expect(both.chosen).toEqual(['a', 'b']);
    expect(choose(both, 'a', true).chosen).toEqual(['b']);
  });
  it('is shown only when there is one, and then no longer changes', () => {
    expect(show(UNANSWERED).shown).toBe(false);
    const choice = show(picked('b'));
    expect(choose(choice, 'a', false)).toBe(choice);
  });
  it('is right with all right options and no other', () => {
    expect(verdictOf(options, picked('c', 'a'))).toBe('right');
    expect(verdictOf(options, picked('a'))).toBe('partly');
    expect(verdictOf(options, picked('a', 'b', 'c'))).toBe('partly');
    expect(verdictOf(options, picked('b'))).toBe('other');
  });
});

const range = fc
  .tuple(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
  )
  .map(([min, span]) => scaleOf(min, min + span));

describe('a number', () => {
  it('has steps that a reader would choose', () => {
    expect(scaleOf(0, 100)).toMatchObject({ step: 1, digits: 0 });
    expect(scaleOf(0, 4)).toMatchObject({ step: 0.01, digits: 2 });
    expect(scaleOf(0, 60_000)).toMatchObject({ step: 100, digits: 0 });
  });
  it('snaps inside the range and stays where it snapped', () => {
    fc.assert(
      fc.property(range, fc.double({ noNaN: true }), (scale, value) => {
        const once = snap(scale, value);
        expect(once).toBeGreaterThanOrEqual(scale.min);
        expect(once).toBeLessThanOrEqual(scale.max);
        expect(snap(scale, once)).toBe(once);
      }),
    );
  });
  it('may be written a decimal finer, with a comma, and never outside', () => {
    const scale = scaleOf(0, 100);
    expect(written(scale, ' 47,93 ')).toBe(47.9);
    expect(written(scale, '400')).toBe(100);
    expect(written(scale, '')).toBeUndefined();
    expect(written(scale, 'many')).toBeUndefined();
    expect(written(scale, 'Infinity')).toBeUndefined();
  });
  it('is printed with its unit, a distance without what floating point adds', () => {
    expect(printGuess(1234.5, { before: 'US$', after: '' }, 'en')).toBe('US$1,234.5');
    expect(printGuess(-0, { before: '', after: '%' }, 'en')).toBe('0%');
    expect(distance(47.9, 24)).toBe(23.9);
  });
});

const quiz: QuizPlan = { kind: 'quiz', options };
const around = { before: '', after: '%' };
const predict = { kind: 'predict', min: 0, max: 100, unit: around, apart: around } as const;
const number: NumberPlan = { ...predict, by: 'number', answer: '48%', reveal: 1, truth: 'fact:a' };
const point = (at: number) => ({ x: String(at), at, value: 1, text: '1%' });
const line: LinePlan = {
  ...predict,
  by: 'line',
  reveal: 1,
  truth: 'series:a',
  given: [point(2020)],
  asked: [point(2021), point(2022), point(2023)],
};

describe('a kept answer', () => {
  it('comes back as it was', () => {
    for (const [plan, answer] of [
      [quiz, { kind: 'choice', chosen: ['a', 'c'] }],
      [number, { kind: 'number', value: 24 }],
      [line, { kind: 'line', values: [1, undefined, 3] }],
    ] as const)
      expect(readStored(plan, writeStored(answer))).toEqual(answer);
  });
  it('is dropped when the question is another one by now', () => {
    expect(readStored(quiz, '{"chosen":["gone"]}')).toBeUndefined();
    expect(readStored(quiz, '{"chosen":["gone","b"]}')).toEqual({ kind: 'choice', chosen: ['b'] });
    expect(readStored(number, '{"value":240}')).toBeUndefined();
    expect(readStored(line, '{"values":[1,2]}')).toBeUndefined();
    expect(readStored(line, '{"values":[null,null,400]}')).toBeUndefined();
  });
  it('never trips over what somebody else kept there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const plan of [quiz, number, line]) readStored(plan, text);
      }),
    );
  });
});
