/** The presenter's data for each stop: its position, its words, and its notes if there are any. */
import { stopsOf } from '../timeline/move.ts';
import type { Chapter, Position, Step, Story, Text } from '../story.ts';

export interface StopSheet {
  /** `cars.2`: the step and its stop, counted from 1. Also the name of its still. */
  readonly id: string;
  readonly position: Position;
  readonly chapter: Chapter;
  readonly step: Step;
  /** Index of the build that settles here. */
  readonly build: number;
  /** The stop's number in its step, from 1, and the number of stops in the step. */
  readonly number: number;
  readonly of: number;
  /** The words of all builds since the previous stop, including builds without a stop. */
  readonly text: Text;
  readonly notes: Text;
}

/** All stops of a story, in the order in which `move` visits them. */
export function stopSheets(story: Story): readonly StopSheet[] {
  const stops = stopsOf(story);
  return story.chapters.flatMap((chapter) =>
    chapter.steps.flatMap((id) => {
      const step = story.steps.find((other) => other.id === id);
      if (!step) return [];
      const ofStep = stops.filter((stop) => stop.step === id);
      let from = 0;
      return ofStep.map((position, i): StopSheet => {
        const build = step.builds.findLastIndex(({ settled }) => settled <= position.progress);
        const since = step.builds.slice(from, build + 1);
        from = build + 1;
        return {
          id: `${id}.${i + 1}`,
          position,
          chapter,
          step,
          build,
          number: i + 1,
          of: ofStep.length,
          text: since.flatMap(({ text }) => text),
          notes: since.flatMap(({ notes }) => notes ?? []),
        };
      });
    }),
  );
}
