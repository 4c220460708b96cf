/** All words of a story that a reader sees or hears, including those that no author has written. */
import { momentOf } from '../../components/stage/moment.ts';
import { KINDS } from '../../components/scenes/catalog.g.ts';
import { STILLS } from '../../components/scenes/stills.g.ts';
import type { LabelsOf } from '../../components/scenes/kit/contract.ts';
import { tourOf } from '../../story/readings/narration.ts';
import type { Aspect } from '../../story/scene.ts';
import type { Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { holdOf } from '../../story/timeline/move.ts';

/**
 * The words of a step's picture at its stop: labels for both aspects, the description, and the tables of its
 * kinds.
 */
function pictureWords(story: Story, step: Story['steps'][number]): readonly string[] {
  const at = holdOf(story, step.id);
  const inAspect = (aspect: Aspect) => {
    const frame = frameAt(story, at, aspect);
    return frame.stage.flatMap((frameScene) => {
      const { kind } = story.scenes[frameScene.scene]!;
      const moment = momentOf(story, frameScene, frame.mood, aspect);
      const place = STILLS.get(kind)?.labelsOf as LabelsOf<unknown, unknown>;
      const spec = KINDS.get(kind)!;
      const table = spec.table?.(moment);
      return [
        spec.describe(moment),
        ...place(moment).flatMap(({ lines, unit = '' }) => [...lines, unit]),
        ...(table ? [...table.columns, ...table.rows.flat()] : []),
      ];
    });
  };
  const { figure } = step;
  const { columns = [], rows = [] } = figure?.table ?? {};
  return [...inAspect('wide'), ...inAspect('tall'), ...columns, ...rows.flat()];
}

/** All these words without duplicates. */
export const printedWords = (story: Story): readonly string[] => [
  ...new Set([
    ...story.steps.flatMap((step) => pictureWords(story, step)),
    ...tourOf(story).cues.map(({ text }) => text),
  ]),
];
