/** The picture at one stop, for a wide stage, as data: what a projector shows without a canvas (stop-figure.tsx). */
import type { PlacedLabel } from '../../story/scene.ts';
import type { Position, Step, Story } from '../../story/story.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { describeAt } from './describe.ts';
import { isMounted, type StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';
import { labelsAt, picturesAt } from './still-words.ts';

export interface Stop {
  readonly step: Step;
  readonly build: number;
  /** Place among the stops of its step, from 1. */
  readonly number: number;
  readonly position: Position;
}
/** Addresses are without the site's base path. */
export interface StopPicture {
  readonly src: string;
  /** The still for the system's colours. */
  readonly contrast?: string;
  readonly alt: string;
  readonly mounted: boolean;
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly Mark[];
}

/** Nothing where the stage is empty. */
export function stopPicture(
  story: Story,
  { step, build, number, position }: Stop,
  { stills }: StillAddresses,
): StopPicture | undefined {
  const own = build === step.hold ? undefined : number;
  const src = stills[stillName(step.id, 'wide', false, own)];
  if (src === undefined) return undefined;
  const contrast = stills[stillName(step.id, 'wide', true, own)];
  return {
    src,
    ...(contrast !== undefined && { contrast }),
    alt: describeAt(story, step, build, position),
    mounted: isMounted(step, story),
    labels: labelsAt(story, position, 'wide').map(({ x, y, ...label }) => ({
      ...label,
      x: rounded(x),
      y: rounded(y),
    })),
    marks: picturesAt(story, position, 'wide', `/stories/${story.id}/`),
  };
}

/** A hundredth of a pixel is below sight. */
const rounded = (share: number) => Math.round(share * 1e5) / 1e5;
