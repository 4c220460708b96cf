import { expect, it } from 'vitest';
import { libraryStory } from '../../tests/library-story.ts';
import { classCopyOf } from '../../story/readings/audience.ts';
import { asksOf } from './ask-data.ts';

it('hands a line to draw over without the values that are asked for', async () => {
  const asks = asksOf(classCopyOf(await libraryStory('ten-peaks')));
  const plan = asks.find(({ step }) => step === 'research')?.plan;
  if (plan?.kind !== 'predict' || plan.by !== 'line') throw new Error('no line');
  expect(plan.asked.length).toBeGreaterThan(5);
  for (const point of plan.asked) expect(Object.keys(point).sort()).toEqual(['at', 'x']);
  // What was known before stays: one draws on from it.
  expect(plan.given.at(-1)?.value).toBeGreaterThan(0);
  expect(asks.filter(({ rule }) => rule.kind === 'quiz').length).toBeGreaterThan(0);
  expect(JSON.stringify(asks)).not.toContain('"right"');
});
