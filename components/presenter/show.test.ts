import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelines } from '../../tests/story/timeline/arbitrary-timeline.ts';
import { stopsOf, type Move } from '../../story/timeline/move.ts';
import { elapsed } from './clock.ts';
import { applyCommand } from './commands.ts';
import { firstShow, goBy, goTo, stopIndexOf, type Show } from './show.ts';

const MOVES: readonly Move[] = [
  'next-stop',
  'previous-stop',
  'next-step',
  'previous-step',
  'next-chapter',
  'first',
  'last',
];
const ways = fc.array(fc.constantFrom(...MOVES), { maxLength: 30 });

describe('a show', () => {
  it('is always at a stop of its story', () => {
    fc.assert(
      fc.property(timelines, ways, (story, moves) => {
        let show = firstShow(story);
        moves.forEach((by, i) => {
          show = goBy(story, show, by, 1000 * (i + 1));
          expect(stopsOf(story)).toContainEqual(show.at);
        });
      }),
    );
  });

  it('passes every stop once from the first to the last', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        let show = firstShow(story);
        const stops = stopsOf(story);
        // A keyframe, or a change from a start of its own, may come before the first stop.
        expect(stopIndexOf(story, show.at)).toBe(0);
        for (let i = 1; i < stops.length; i++) {
          show = goBy(story, show, 'next-stop', i);
          expect(stopIndexOf(story, show.at)).toBe(i);
        }
        expect(goBy(story, show, 'next-stop', 99)).toBe(show);
      }),
    );
  });

  it('shows again what was blank, forgets a step’s answer and words with the step, starts its clock', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        const show: Show = {
          ...firstShow(story),
          blank: 'black',
          allWords: true,
          answer: 'step-0',
        };
        expect(goTo(story, show, show.at, 'play', 5).blank).toBe('none');
        const last = goBy(story, show, 'last', 5000);
        const same = last.at.step === show.at.step;
        expect([last.allWords, last.answer]).toEqual(same ? [true, 'step-0'] : [false, '']);
        expect(elapsed(last.clock, 7000)).toBe(stopsOf(story).length > 1 ? 2000 : 0);
        const number = (to: number) => applyCommand(story, { kind: 'number', number: to }, 5000);
        expect(number(story.steps.length)?.(show).at.step).toBe(story.steps.at(-1)?.id);
        expect([number(0), number(9999)]).toEqual([undefined, undefined]);
      }),
    );
  });
});
