import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelines } from '../../tests/story/timeline/arbitrary-timeline.ts';
import { stopsOf } from '../../story/timeline/move.ts';
import { firstShow, goBy, goTo, takePath, type Show } from './show.ts';

/** A story with a path through it that has a step at least. */
const walks = timelines.chain((story) =>
  fc
    .subarray(
      story.steps.map(({ id }) => id),
      { minLength: 1 },
    )
    .map((steps) => ({ story, path: { id: 'path', steps } })),
);
const at = (show: Show) => `${show.at.step} ${show.at.progress}`;

describe('a show on a path', () => {
  it('walks the stops of its steps alone, both ways, and rests at its ends', () => {
    fc.assert(
      fc.property(walks, ({ story, path }) => {
        const stops = stopsOf(story)
          .filter(({ step }) => path.steps.includes(step))
          .map(({ step, progress }) => `${step} ${progress}`);
        let show = goBy(story, takePath(story, firstShow(story), path, 0), 'first', 0);
        const there = stops.map(() => {
          const here = at(show);
          show = goBy(story, show, 'next-stop', 1);
          return here;
        });
        expect(there).toEqual(stops);
        expect(at(goBy(story, show, 'next-stop', 1))).toBe(stops.at(-1));
        expect(at(goBy(story, show, 'last', 1))).toBe(stops.at(-1));
        const back = stops.map(() => {
          const here = at(show);
          show = goBy(story, show, 'previous-stop', 1);
          return here;
        });
        expect(back).toEqual(stops.toReversed());
        expect(at(goBy(story, show, 'previous-step', 1))).toBe(stops[0]);
      }),
    );
  });

  it('may leave it by a jump, see all of that step, and goes on with the next of its own', () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ story, path }, pick) => {
        const stops = stopsOf(story);
        const from = stops[pick % stops.length]!;
        const taken = takePath(story, firstShow(story), path, 0);
        expect(path.steps).toContain(taken.at.step);
        const beside = goTo(story, taken, from, 'jump', 0);
        const next = stops
          .slice(stops.indexOf(from) + 1)
          .find(({ step }) => step === from.step || path.steps.includes(step));
        expect(goBy(story, beside, 'next-stop', 1).at).toEqual(next ?? from);
        expect(takePath(story, beside, null, 1)).toMatchObject({ path: null, at: from });
      }),
    );
  });
});
