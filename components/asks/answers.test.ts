import { describe, expect, it } from 'vitest';
import type { AskPlans } from '../../story/asks/asks.ts';
import type { LinePlan } from '../../story/asks/predict/ask.ts';
import { createAnswers } from './answers.ts';

const around = { before: '', after: '' };
const line: LinePlan = {
  kind: 'predict',
  by: 'line',
  min: 0,
  max: 10,
  unit: around,
  apart: around,
  reveal: 1,
  truth: 'series:a',
  given: [],
  asked: [1, 2].map((at) => ({ x: String(at), at, value: at, text: String(at) })),
};
const plans: AskPlans = { line, poll: { kind: 'poll', options: [{ id: 'a' }, { id: 'b' }] } };

// There is no storage here, as in a window that keeps nothing: answers last as long as the page.
describe('answers', () => {
  it('are told to whoever listens, and can be taken back', () => {
    const answers = createAnswers('s', plans);
    let message = 0;
    const end = answers.subscribe(() => message++);
    answers.put('poll', { kind: 'choice', chosen: ['b'] });
    expect(answers.get('poll')).toEqual({ kind: 'choice', chosen: ['b'] });
    answers.put('poll', undefined);
    expect(answers.get('poll')).toBeUndefined();
    end();
    answers.put('poll', { kind: 'choice', chosen: ['a'] });
    expect(message).toBe(2);
  });
  it('hold a traced line as one stroke', () => {
    const answers = createAnswers('s', plans);
    const start = answers.sketch('line');
    answers.trace('line', { ...start, line: [1, undefined] });
    answers.trace('line', { ...start, line: [1, 2] });
    expect(answers.get('line')).toBeUndefined();
    answers.trace('line', start);
    answers.commit('line', [1, 2]);
    expect(answers.get('line')).toEqual({ kind: 'line', values: [1, 2] });
    expect(answers.sketch('line').past).toHaveLength(1);
    answers.undo('line');
    expect(answers.get('line')).toBeUndefined();
  });
  it('give the same sketch until it changes', () => {
    const answers = createAnswers('s', plans);
    expect(answers.sketch('line')).toBe(answers.sketch('line'));
    expect(answers.sketch('nobody')).toBe(answers.sketch('nobody'));
  });
});
