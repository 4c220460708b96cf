/** What is laid over a still: its words, and pictures of the story's folder, which a still may not fetch. */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import type { Position, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import type { LabelsOf } from '../scenes/kit/contract.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf, wordsSeen } from './moment.ts';

/** The words over the picture at a position. */
export function labelsAt(story: Story, at: Position, aspect: Aspect): readonly PlacedLabel[] {
  const frame = frameAt(story, at, aspect);
  return frame.stage.flatMap((shown) => {
    const place = STILLS.get(story.scenes[shown.scene]?.kind ?? '')?.labelsOf as
      LabelsOf<unknown, unknown> | undefined;
    const labels = place?.(momentOf(story, shown, frame.mood, aspect)) ?? [];
    return wordsSeen(labels, shown).map((label) => ({
      ...label,
      id: `${shown.scene}-${label.id}`,
    }));
  });
}

/** Pictures of the story's folder, which lies at `home`. */
export function picturesAt(
  story: Story,
  at: Position,
  aspect: Aspect,
  home: string,
): readonly Mark[] {
  const frame = frameAt(story, at, aspect);
  return frame.stage.flatMap((shown) => {
    const kind = STILLS.get(story.scenes[shown.scene]?.kind ?? '');
    const marks = kind?.pictures?.(
      momentOf({ ...story, home }, shown, frame.mood, aspect) as never,
    );
    return (marks ?? []).map((one) => ({ ...one, id: `${shown.scene}-${one.id}` }));
  });
}
