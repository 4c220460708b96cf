/** What a presenter has at each stop: where it is, what is said there, and the notes, if the story has any. */
import { stopsOf } from '../timeline/move.ts';
import type { Chapter, Position, Step, Story, Text } from '../story.ts';

export interface StopSheet {
  /** `cars.2`: the step and its stop, counted from 1. Names its still too. */
  readonly id: string;
  readonly position: Position;
  readonly chapter: Chapter;
  readonly step: Step;
  /** Index of the build that comes to rest here. */
  readonly build: number;
  /** Place among the stops of its step, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** The words of every build since the stop before: mere keyframes say theirs here. */
  readonly text: Text;
  readonly notes: Text;
}

/** All stops of a story in order, as `move` goes through them. */
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
