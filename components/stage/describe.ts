/** Describes a picture in sentences, for readers who do not see it. Server only: specs import zod. */
import { punctuationOf } from '../../story/locale.ts';
import type { RenderContext } from '../../story/scene.ts';
import type { Line, Position, Step, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { KINDS } from '../scenes/catalog.g.ts';
import { momentOf } from './moment.ts';

/** A line as plain words. */
export function wordsOf(line: Line): string {
  return line
    .map((inline) => {
      if ('children' in inline) return wordsOf(inline.children);
      if ('text' in inline) return inline.text;
      return inline.type === 'figure' ? String(inline.number) : '';
    })
    .join('');
}

/** The script's own alternative text for the picture at a build's stop. */
export const altOf = (step: Step, build: number) =>
  step.builds[build]?.alt ?? (build === step.hold ? step.alt : undefined);

/** The script's alternative text for the step's still or, without one, what each scene kind says about it. */
export const describeStep = (story: Story, step: Step): string =>
  describeAt(story, step, step.hold, holdOf(story, step.id));

/** The same for the picture at a build's stop. */
export function describeAt(story: Story, step: Step, build: number, at: Position): string {
  const alt = altOf(step, build);
  if (alt) return wordsOf(alt);
  const frame = frameAt(story, at, 'wide');
  return frame.stage
    .map((frameScene) => {
      const spec = KINDS.get(story.scenes[frameScene.scene]?.kind ?? '');
      const moment = momentOf(story, frameScene, frame.mood, 'wide');
      return spec ? spec.describe(moment as RenderContext<unknown, unknown>) : '';
    })
    .filter(Boolean)
    .join(punctuationOf(story.lang).space);
}
