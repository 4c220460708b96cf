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

/** What a scene leaves to others of its area's height, as shares. */
interface Free {
  readonly above?: number;
  readonly below?: number;
}
/** Less than this share of an area can hold no picture. */
const LEAST = 0.05;

/**
 * The part of the plate that a picture may fill, axis and unit lines included: clear of the header, the
 * reading column, the skyline at the foot and, on a tall stage, of the slip that rests there.
 */
export function areaOf(aspect: Aspect, area: Area, free: Free = {}): Box {
  const { above = 0, below = 0 } = free;
  if (above + below > 0) {
    const whole = areaOf(aspect, area);
    const height = whole.height * Math.max(LEAST, 1 - above - below);
    return { ...whole, y: whole.y + Math.min(whole.height * above, whole.height - height), height };
  }
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
