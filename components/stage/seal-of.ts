/** The seal in a picture, as its kind tells it: which kinds have one is theirs to know. */
import type { Box } from '../scenes/kit/plate.ts';
import type { Step, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf } from './moment.ts';

/** Where the seal of a step's held picture stands on its plate. */
export function sealOf(story: Story, step: Step): Box | undefined {
  const { stage, mood } = frameAt(story, holdOf(story, step.id), 'wide');
  for (const shown of stage) {
    const kind = STILLS.get(story.scenes[shown.scene]?.kind ?? '');
    const box = kind?.seal?.(momentOf(story, shown, mood, 'wide') as never);
    if (box) return box;
  }
  return undefined;
}
