/** Which part of the stage an example uses, so that its picture can be shown as large as possible. */
import type { Aspect } from '../../story/scene.ts';
import type { Story } from '../../story/story.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { labelsAt } from '../stage/still-words.ts';

export type Part = 'side' | 'whole';

/** The end of the reading column on a wide stage, as a share of its width; see `areaOf`. */
const COLUMN = 500 / 1440;
const WIDE: Aspect = 'wide';

/**
 * `side` if no state has a label in the reading column: then the picture is composed for the area beside the
 * column, and showing the whole stage would leave much of a card empty.
 */
export function partOf(story: Story): Part {
  const words = story.steps.flatMap((step) => labelsAt(story, holdOf(story, step.id), WIDE));
  return words.length > 0 && words.every(({ x }) => x >= COLUMN) ? 'side' : 'whole';
}
