/** The text alternative of each state of an example: its description and its table. */
import type { SceneSpec, SceneTable } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { momentOf } from '../stage/moment.ts';

export interface StateText {
  readonly description: string;
  readonly table?: SceneTable;
}

/** One entry per step, in the order of the example's states. */
export function stateTexts(spec: SceneSpec, timeline: Timeline): readonly StateText[] {
  return timeline.steps.map(({ id }) => {
    const frame = frameAt(timeline, { step: id, progress: 1 }, 'wide');
    const frameScene = frame.stage[0];
    if (!frameScene) return { description: '' };
    const moment = momentOf(timeline, frameScene, frame.mood, 'wide');
    const table = spec.table?.(moment);
    return { description: spec.describe(moment), ...(table && { table }) };
  });
}
