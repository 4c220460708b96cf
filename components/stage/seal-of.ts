/**
 * Where the seal is in a picture. Each kind reports its own, so that the stage need not know which
 * kinds have one.
 */
import type { Box } from '../scenes/kit/plate.ts';
import type { Step, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf } from './moment.ts';

/** The box of the seal in a step's still, on its plate. */
export function sealOf(story: Story, step: Step): Box | undefined {
  const { stage, mood } = frameAt(story, holdOf(story, step.id), 'wide');
  for (const frameScene of stage) {
    const kind = STILLS.get(story.scenes[frameScene.scene]?.kind ?? '');
    const box = kind?.seal?.(momentOf(story, frameScene, mood, 'wide') as never);
    if (box) return box;
  }
  return undefined;
}
