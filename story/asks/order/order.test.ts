import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../compile/compile.ts';
import { testKinds, testSteps } from '../../../tests/story/compile/example-kinds.ts';
import { askPlans, kindOf, readStored, revealedOf, withoutAnswer, writeStored } from '../asks.ts';
import { inPlace, meanPlace } from './ask.ts';

const items = ['first', 'second', 'third', 'fourth'].map((id) => ({ id, text: id, why: `${id}!` }));
const compiled = (ask: object) => {
  const story = compileStory(
    testSteps({ ask: { kind: 'order', question: 'Q', ...ask } }),
    testKinds,
  );
  const [step] = story.steps;
  if (step?.ask?.kind !== 'order') throw new Error('no order');
  return { story, ask: step.ask, plan: askPlans(story)?.[step.id] };
};
const { ask, plan } = compiled({ items, explain: 'Because.' });
const kind = kindOf(ask);
const rule = kind.rule(ask);
const ids = items.map(({ id }) => id);
const orders = fc.shuffledSubarray(ids, { minLength: 4 });

describe('things to put in order', () => {
  it('are handed out mixed, never in the right order', () => {
    expect(ask.right).toEqual(ids);
    expect(ask.options.map(({ id }) => id)).not.toEqual(ids);
    expect(ask.options.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('come from a series by value, each with its number', () => {
    const { ask: rows } = compiled({ items: { series: 'km' } });
    for (const { why } of rows.options) expect(JSON.stringify(why)).toContain('km');
    const upwards = compiled({ items: { series: 'km', order: 'ascending' } }).ask;
    expect(upwards.right).toEqual([...rows.right].reverse());
  });

  it('take an order of all items, once each', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(kind.read(rule, { order })).toEqual({ order });
      }),
    );
    expect(kind.read(rule, { order: [...ids.slice(1), 'stranger'] })).toBe('option');
    expect(kind.read(rule, { order: ids.slice(1) })).toBe('answer');
    expect(kind.read(rule, { order: [...ids.slice(1), 'second'] })).toBe('answer');
    expect(kind.read(rule, { order: [] })).toBe('empty');
    expect(kind.read(rule, { option: 'first' })).toBe('answer');
  });

  it('are counted at each place', () => {
    const given = [ids, ids, [...ids].reverse()].map((order) => ({
      answer: { order },
      shown: false,
    }));
    const results = kind.results(rule, given);
    if (!('ranks' in results)) throw new Error('no ranks');
    const first = results.ranks[ask.options.findIndex(({ id }) => id === 'first')];
    expect(first).toEqual([2, 0, 0, 1]);
    expect(meanPlace(first ?? [])).toBe(2);
    expect(inPlace(ids, ['first', 'third', 'second', 'fourth'])).toBe(2);
  });

  it('are stored, and dropped when the question is another one by now', () => {
    if (!plan) throw new Error('no plan');
    fc.assert(
      fc.property(orders, (order) => {
        const answer = { kind: 'order', order } as const;
        expect(readStored(plan, writeStored(answer))).toEqual(answer);
      }),
    );
    expect(readStored(plan, '{"order":["first"]}')).toBeUndefined();
  });

  it('reach a class without the right order', () => {
    const bare = withoutAnswer(ask);
    expect(JSON.stringify(bare)).not.toContain('!');
    expect(bare).toMatchObject({ right: [] });
    expect(JSON.stringify(rule)).not.toContain(JSON.stringify(ids));
    expect(revealedOf(ask)).toMatchObject({ right: ids, explain: expect.anything() as unknown });
  });
});
