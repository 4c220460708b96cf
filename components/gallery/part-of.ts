/** Which part of the stage an example is drawn on, so that its picture can be shown large. */
import type { Aspect } from '../../story/scene.ts';
import type { Story } from '../../story/story.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { labelsAt } from '../stage/still-words.ts';

export type Part = 'side' | 'whole';

/** Where the reading column ends on a wide stage, as a share of its width: see `areaOf`. */
const COLUMN = 500 / 1440;
const WIDE: Aspect = 'wide';

/**
 * `side` when no word of any state stands where the reading column is: the picture is composed beside
 * it, and half a card would be empty ground.
 */
export function partOf(story: Story): Part {
  const words = story.steps.flatMap((step) => labelsAt(story, holdOf(story, step.id), WIDE));
  return words.length > 0 && words.every(({ x }) => x >= COLUMN) ? 'side' : 'whole';
}
