import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { against, AT_REST, elapsed, moveClock, restClock, spentIn, startClock } from './clock.ts';

const CHAPTERS = ['one', 'two', 'three'];
const plan = { minutes: 6, chapters: { one: 60, two: 120, three: 180 }, steps: {} };

describe('the clock', () => {
  it('rests until the first move, then tells each chapter’s time', () => {
    expect(elapsed(AT_REST, 1e12)).toBe(0);
    let clock = moveClock(AT_REST, 'one', 1000);
    expect(elapsed(clock, 4000)).toBe(3000);
    clock = moveClock(clock, 'one', 6000);
    expect(spentIn(clock, 'one', 'two', 8000)).toBe(5000);
    expect(spentIn(clock, 'two', 'two', 8000)).toBe(2000);
    expect(elapsed(clock, 8000)).toBe(7000);
  });

  it('stays at rest when it was stopped on purpose, whatever moves', () => {
    const stopped = restClock(startClock(AT_REST, 0), 'one', 5000);
    expect(elapsed(stopped, 99_000)).toBe(5000);
    expect(moveClock(stopped, 'one', 7000)).toEqual(stopped);
    expect(elapsed(startClock(stopped, 10_000), 12_000)).toBe(7000);
  });

  it('loses no time and makes none, however the story is gone through', () => {
    const actions = fc.array(
      fc.record({
        kind: fc.constantFrom('move', 'rest', 'start'),
        wait: fc.integer({ min: 0, max: 60_000 }),
        to: fc.constantFrom(...CHAPTERS),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(actions, (list) => {
        let now = 1_000_000;
        let here = 'one';
        let clock = startClock(AT_REST, now);
        let ran = 0;
        for (const { kind, wait, to } of list) {
          now += wait;
          if (clock.since !== null) ran += wait;
          if (kind === 'rest') clock = restClock(clock, here, now);
          else if (kind === 'start') clock = startClock(clock, now);
          else {
            clock = moveClock(clock, here, now);
            here = to;
          }
          expect(elapsed(clock, now)).toBe(ran);
          const sum = CHAPTERS.reduce((all, id) => all + spentIn(clock, id, here, now), 0);
          expect(sum).toBe(ran);
        }
      }),
    );
  });

  it('never runs backwards when the machine’s clock is set back', () => {
    const clock = startClock(AT_REST, 10_000);
    expect(elapsed(clock, 5000)).toBe(0);
  });
});

describe('the clock against the plan', () => {
  it('says how much later than planned a place is reached', () => {
    const clock = { since: 0, spent: { one: 70_000 } };
    const at = against(plan, clock, { chapter: 'two', share: 0.5 }, 65_000);
    expect(at).toEqual({
      elapsed: 135_000,
      inChapter: 65_000,
      chapterPlan: 120_000,
      behind: 15_000,
    });
  });

  it('has time in hand before it is due', () => {
    const at = against(plan, AT_REST, { chapter: 'three', share: 0 }, 0);
    expect(at.behind).toBe(-180_000);
  });
});
