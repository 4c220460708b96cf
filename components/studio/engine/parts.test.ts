import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleStory } from '../../../tests/sample-story.ts';
import { keepSame, partsOf, joinedOf } from './parts.ts';

const overTheWire = <T>(value: T): T => structuredClone(value);

it('tells any value to who has any other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const saved = keepSame(before, now);
      expect(saved).toEqual(now);
      // In their order: facts are listed by it.
      expect(JSON.stringify(saved)).toBe(JSON.stringify(now));
      expect(joinedOf(before, overTheWire(partsOf(before, saved)))).toEqual(now);
    }),
  );
});

it('sends the step alone that has changed, also where one was put before it', () => {
  const [first, ...rest] = overTheWire(sampleStory).steps;
  const steps = [{ ...first!, id: 'new' }, { ...first!, name: 'Another' }, ...rest];
  const now = keepSame(sampleStory, { ...overTheWire(sampleStory), steps });
  const parts = overTheWire(partsOf(sampleStory, now));
  expect(JSON.stringify(parts).length).toBeLessThan(JSON.stringify(first).length * 2 + 2_000);
  const came = joinedOf(sampleStory, parts) as typeof sampleStory;
  expect(came).toEqual(now);
  expect(came.scenes).toBe(sampleStory.scenes);
  expect(came.steps.slice(2)).toEqual(sampleStory.steps.slice(1));
  expect(came.steps.at(-1)).toBe(sampleStory.steps.at(-1));
});
