/**
 * The picture at one stop, for a wide stage, as data: what a projector shows without a canvas
 * (stop-figure.tsx).
 */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import type { Position, Step, Story } from '../../story/story.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { describeAt } from './describe.ts';
import { isMounted, type StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';
import { labelsAt, picturesAt } from './still-words.ts';

export interface Stop {
  readonly step: Step;
  readonly build: number;
  /** Number of the stop within its step, from 1. */
  readonly number: number;
  readonly position: Position;
}
/** Addresses are without the site's base path. */
export interface DrawnStop {
  readonly src: string;
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly Mark[];
}
export interface StopPicture extends DrawnStop {
  /** The still for forced colours. */
  readonly contrast?: string;
  readonly alt: string;
  readonly mounted: boolean;
}

/** Undefined where the stage is empty. */
export function stopPicture(
  story: Story,
  stop: Stop,
  { stills }: StillAddresses,
): StopPicture | undefined {
  const { step, build, position } = stop;
  const drawn = drawnAt(story, stop, 'wide', stills);
  if (!drawn) return undefined;
  const contrast = stills[stillName(step.id, 'wide', true, ownNumber(stop))];
  return {
    ...drawn,
    ...(contrast !== undefined && { contrast }),
    alt: describeAt(story, step, build, position),
    mounted: isMounted(step, story),
  };
}

/** The hold's still is named by its step alone. */
const ownNumber = ({ step, build, number }: Stop) => (build === step.hold ? undefined : number);

/** What is visible at a stop; undefined where the stage is empty. */
export function drawnAt(
  story: Story,
  stop: Stop,
  aspect: Aspect,
  stills: StillAddresses['stills'],
): DrawnStop | undefined {
  const src = stills[stillName(stop.step.id, aspect, false, ownNumber(stop))];
  return src === undefined
    ? undefined
    : {
        src,
        labels: labelsAt(story, stop.position, aspect).map(({ x, y, ...label }) => ({
          ...label,
          x: rounded(x),
          y: rounded(y),
        })),
        marks: picturesAt(story, stop.position, aspect, `/stories/${story.id}/`),
      };
}

/** A hundredth of a pixel is not visible. */
const rounded = (share: number) => Math.round(share * 1e5) / 1e5;

/** What is visible at each stop of `stopsOf`, in that order; an aspect whose stage is empty is absent. */
export type PictureFile = readonly { readonly [aspect in Aspect]?: DrawnStop }[];

/** For a page that draws no pictures itself (reader/stop-stills.tsx). */
export const pictureFile = (
  story: Story,
  stops: readonly Stop[],
  stills: StillAddresses['stills'],
): PictureFile =>
  stops.map((stop) => {
    const wide = drawnAt(story, stop, 'wide', stills);
    const tall = drawnAt(story, stop, 'tall', stills);
    return { ...(wide && { wide }), ...(tall && { tall }) };
  });
