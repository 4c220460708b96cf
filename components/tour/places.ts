/** The scrub bar and the tour are one line: a place on the skyline is a time, and back. Pure. */
import type { Position } from '../../story/story.ts';
import { positionAt, timeAt, type Tour } from '../../story/timeline/tour.ts';
import { SKYLINE, skylineX, stepAt } from '../ui/skyline.ts';

export interface Places {
  /** 0 to the skyline's width. */
  xAt(time: number): number;
  timeAtX(x: number): number;
  /** A step's place in the story, from 0. */
  indexOf(step: string): number;
  /** The step that a move by `way` leads to. */
  stepFrom(time: number, way: 1 | -1): Position;
}

/** `counts`: the steps of each chapter. */
export function placesOf(tour: Tour, counts: readonly number[]): Places {
  const steps = [...new Set(tour.stretches.map(({ step }) => step))];
  const indexOf = (step: string) => Math.max(0, steps.indexOf(step));
  const chapterOf = (index: number) => {
    let before = 0;
    let chapter = 0;
    while (chapter < counts.length - 1 && index >= before + (counts[chapter] ?? 0))
      before += counts[chapter++] ?? 0;
    return { chapter, step: index - before };
  };
  return {
    indexOf,
    xAt(time) {
      const { step, progress } = positionAt(tour, time);
      const place = chapterOf(indexOf(step));
      return skylineX(counts, place.chapter, place.step, progress);
    },
    timeAtX(x) {
      const index = stepAt(counts, x);
      const { chapter, step } = chapterOf(index);
      const from = skylineX(counts, chapter, step, 0);
      const to = skylineX(counts, chapter, step, 1);
      if (x >= SKYLINE.width) return tour.seconds;
      const progress = Math.min(1, Math.max(0, (x - from) / (to - from)));
      return timeAt(tour, { step: steps[index] ?? '', progress });
    },
    stepFrom(time, way) {
      const here = positionAt(tour, time);
      const index = indexOf(here.step);
      const begins = timeAt(tour, { step: here.step, progress: 0 });
      // Well inside a step, "back" leads to its own beginning.
      const to = way > 0 ? index + 1 : time - begins > 2 ? index : index - 1;
      if (to >= steps.length) return { step: here.step, progress: 1 };
      return { step: steps[Math.max(0, to)] ?? here.step, progress: 0 };
    },
  };
}
