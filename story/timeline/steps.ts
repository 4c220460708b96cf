import type { Timeline } from '../story.ts';

const indexes = new WeakMap<Timeline, ReadonlyMap<string, number>>();

/** The place of a step in the story, 0 for an id that the story does not have. */
export function stepIndexOf(story: Timeline, id: string): number {
  let index = indexes.get(story);
  if (!index) {
    index = new Map(story.steps.map((step, i) => [step.id, i]));
    indexes.set(story, index);
  }
  return index.get(id) ?? 0;
}
