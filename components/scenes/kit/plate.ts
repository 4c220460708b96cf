/** The plate as a drawing board: the part that a step's words leave free, and words put on it. */
import { PLATE, type Aspect, type PlacedLabel } from '../../../story/scene.ts';

/** A point in units of the plate. */
export type Pair = readonly [x: number, y: number];
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** side: beside the reading column; top, foot: its halves, for two scenes; full: the whole width, under text in the sky. */
export type Area = 'side' | 'full' | 'top' | 'foot';
/** Where the upper half ends and the lower one begins. */
const HALVES = { wide: [444, 470], tall: [316, 334] } as const;

/**
 * The part of the plate that a picture may fill, axis and unit lines included: clear of the header, the
 * reading column, the skyline at the foot and, on a tall stage, of the slip that rests there.
 */
export function areaOf(aspect: Aspect, area: Area): Box {
  const { width, height } = PLATE[aspect];
  if (area === 'top' || area === 'foot') {
    const whole = areaOf(aspect, 'side');
    const [above, below] = HALVES[aspect];
    if (area === 'top') return { ...whole, height: above - whole.y };
    return { ...whole, y: below, height: whole.y + whole.height - below };
  }
  if (aspect === 'tall') return { x: 16, y: 66, width: width - 32, height: height * 0.645 - 20 };
  // Under text in the sky the figure's note stands over the skyline, three lines at most.
  const [left, top, foot] = area === 'full' ? [72, 300, 740] : [540, 104, 804];
  return { x: left, y: top, width: width - 32 - left, height: foot - top };
}

/** The area beside the reading column, less a share of it at its top that is left to another scene. */
export function areaBelow(aspect: Aspect, share: number): Box {
  const whole = areaOf(aspect, 'side');
  const top = whole.height * share;
  return { ...whole, y: whole.y + top, height: whole.height - top };
}

/** A label in units of the plate: `x`, `y` is the base line of its first line. */
export interface PictureLabel extends Omit<PlacedLabel, 'leader'> {
  readonly leader?: Pair;
}

/** Words in fractions of the plate, as the stage wants them. */
export function onPlate(aspect: Aspect, { leader, ...words }: PictureLabel): PlacedLabel {
  const { width, height } = PLATE[aspect];
  return {
    ...words,
    x: words.x / width,
    y: words.y / height,
    ...(leader && { leader: { x: leader[0] / width, y: leader[1] / height } }),
  };
}
