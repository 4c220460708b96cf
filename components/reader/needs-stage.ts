import type { Timeline, TimelineStep } from '../../story/story.ts';

/** Whether the step's chapter or the next one has anything on stage. */
export function needsStage(timeline: Timeline, step: string): boolean {
  const chapters = [...new Set(timeline.steps.map(({ chapter }) => chapter))];
  const here = timeline.steps.find(({ id }) => id === step)?.chapter ?? chapters[0];
  const at = chapters.indexOf(here ?? '');
  const near = chapters.slice(Math.max(0, at), at + 2);
  return timeline.steps.some(
    ({ chapter, builds }) =>
      near.includes(chapter) &&
      builds.some(({ cast }) => cast.wide.length > 0 || cast.tall.length > 0),
  );
}

/** Whether any part of a step is drawn on the canvas, at any window size. */
export const needsCanvas = ({ scenes }: Timeline, step: TimelineStep | undefined): boolean =>
  step?.builds.some(({ cast }) =>
    [...cast.wide, ...cast.tall].some(({ scene }) => scenes[scene]?.surface === 'canvas'),
  ) === true;
