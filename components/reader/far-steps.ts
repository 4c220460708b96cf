/**
 * Marks the steps that are far from the reader, so that nothing in them is sticky (scroll.css): a
 * browser positions each sticky box again in every frame of a scroll. A card takes the same height
 * when it is not sticky, so nothing moves.
 */
import type { Position, Timeline, TimelineStep } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Track } from '../drivers/track.ts';

/**
 * What may come into the window before the next frame, on each side: at least this many steps, and
 * this many window heights of them.
 */
const NEAR = { steps: 2, windows: 1 };

/** In window heights, at least. */
const lengthOf = ({ builds }: TimelineStep): number =>
  builds.reduce((sum, { length, portraitLength }) => sum + Math.min(length, portraitLength), 0);

/** The last step on one side whose cards are sticky. */
function lastNear({ steps }: Timeline, here: number, side: 1 | -1): number {
  let [at, windows] = [here, 0];
  while (steps[at + side] && (Math.abs(at - here) < NEAR.steps || windows < NEAR.windows)) {
    at += side;
    windows += lengthOf(steps[at]!);
  }
  return at;
}

export function createFarSteps(story: Timeline, track: Track) {
  let last: number | undefined;
  const mark = (isFar: (step: number) => boolean) =>
    story.steps.forEach(({ id }, i) => track.sectionOf(id)?.toggleAttribute('data-far', isFar(i)));
  return {
    /** To be called when the reader's position changes. */
    show({ step }: Position) {
      const here = stepIndexOf(story, step);
      if (here === last) return;
      last = here;
      const [from, to] = [lastNear(story, here, -1), lastNear(story, here, 1)];
      mark((i) => i < from || i > to);
    },
    stop: () => mark(() => false),
  };
}
