/** Converts between the skyline and time, since the scrub bar and the tour are one line. Pure. */
import type { Position } from '../../story/story.ts';
import { positionAt, timeAt, type Tour } from '../../story/timeline/tour.ts';
import { SKYLINE, skylineX, stepAt } from '../ui/skyline.ts';

export type Places = ReturnType<typeof placesOf>;

/** `counts`: number of steps of each chapter. */
export function placesOf(tour: Tour, counts: readonly number[]) {
  const steps = [...new Set(tour.stretches.map(({ step }) => step))];
  const places = counts.flatMap((count, chapter) =>
    Array.from({ length: count }, (_, step) => ({ chapter, step })),
  );
  const indexOf = (step: string) => Math.max(0, steps.indexOf(step));
  const xOf = (index: number, progress: number) => {
    const { chapter, step } = places[index] ?? { chapter: 0, step: 0 };
    return skylineX(counts, chapter, step, progress);
  };
  return {
    /** A step's index in the story. */
    indexOf,
    /** 0 to the skyline's width. */
    xAt(time: number) {
      const { step, progress } = positionAt(tour, time);
      return xOf(indexOf(step), progress);
    },
    timeAtX(x: number) {
      if (x >= SKYLINE.width) return tour.seconds;
      const index = stepAt(counts, x);
      const [from, to] = [xOf(index, 0), xOf(index, 1)];
      const progress = Math.min(1, Math.max(0, (x - from) / (to - from)));
      return timeAt(tour, { step: steps[index] ?? '', progress });
    },
    /** The step to which a move in direction `way` goes. */
    stepFrom(time: number, way: 1 | -1): Position {
      const here = positionAt(tour, time);
      const index = indexOf(here.step);
      const begins = timeAt(tour, { step: here.step, progress: 0 });
      // Well inside a step, "back" goes to its beginning.
      const to = way > 0 ? index + 1 : time - begins > 2 ? index : index - 1;
      if (to >= steps.length) return { step: here.step, progress: 1 };
      return { step: steps[Math.max(0, to)] ?? here.step, progress: 0 };
    },
  };
}
