import { memoize } from '../memoize.ts';
import type { Timeline } from '../story.ts';

const indexes = memoize(
  ({ steps }: Timeline): ReadonlyMap<string, number> =>
    new Map(steps.map(({ id }, index) => [id, index])),
);

/** The index of a step in the story; 0 for an unknown id. */
export const stepIndexOf = (story: Timeline, id: string): number => indexes(story).get(id) ?? 0;
