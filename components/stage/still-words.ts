/** What is laid over a still: its words, and pictures of the story's folder, which a still may not fetch. */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import type { Position, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import type { Framing, LabelsOf } from '../scenes/kit/contract.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf, wordsSeen } from './moment.ts';

/** The words over the picture at a position. */
export function labelsAt(story: Story, at: Position, aspect: Aspect): readonly PlacedLabel[] {
  const frame = frameAt(story, at, aspect);
  return frame.stage.flatMap((frameScene) => {
    const place = STILLS.get(story.scenes[frameScene.scene]?.kind ?? '')?.labelsOf as
      LabelsOf<unknown, unknown> | undefined;
    const labels = place?.(momentOf(story, frameScene, frame.mood, aspect)) ?? [];
    return wordsSeen(labels, frameScene).map((label) => ({
      ...label,
      id: `${frameScene.scene}-${label.id}`,
    }));
  });
}

/** Where parts of a scene stand at a position; undefined where it is not on stage, or has none. */
export function framingAt(
  story: Story,
  at: Position,
  aspect: Aspect,
  id: string,
): Framing | undefined {
  const frame = frameAt(story, at, aspect);
  const scene = frame.stage.find((one) => story.scenes[one.scene]?.id === id);
  const kind = STILLS.get(story.scenes[scene?.scene ?? -1]?.kind ?? '');
  return scene && kind?.framing?.(momentOf(story, scene, frame.mood, aspect) as never);
}

/** Pictures of the story's folder, which lies at `home`. */
export function picturesAt(
  story: Story,
  at: Position,
  aspect: Aspect,
  home: string,
): readonly Mark[] {
  const frame = frameAt(story, at, aspect);
  return frame.stage.flatMap((frameScene) => {
    const kind = STILLS.get(story.scenes[frameScene.scene]?.kind ?? '');
    const marks = kind?.pictures?.(
      momentOf({ ...story, home }, frameScene, frame.mood, aspect) as never,
    );
    return (marks ?? []).map((one) => ({ ...one, id: `${frameScene.scene}-${one.id}` }));
  });
}
