/** The plate as a drawing area: the part that a step's words leave free, and words placed on it. */
import { AREAS } from '../../../story/layout/geometry.ts';
import { PLATE, type Aspect, type PlacedLabel } from '../../../story/scene.ts';

/** A point in units of the plate. */
export type Pair = readonly [x: number, y: number];
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * side: beside the reading column; top, foot: its halves, for two scenes; full: the whole width,
 * under text in the sky.
 */
export type Area = 'side' | 'full' | 'top' | 'foot';
/** Shares of its area's height that a scene leaves to others. */
interface Free {
  readonly above?: number;
  readonly below?: number;
}
/** An area smaller than this share can't hold a picture. */
const LEAST = 0.05;

/**
 * The part of the plate that a picture may fill, axis and unit lines included: clear of the header,
 * the reading column, the skyline at the bottom and, on a tall stage, of the card that rests there.
 */
export function areaOf(aspect: Aspect, area: Area, free: Free = {}): Box {
  const { above = 0, below = 0 } = free;
  if (above + below > 0) {
    const fullArea = areaOf(aspect, area);
    const height = fullArea.height * Math.max(LEAST, 1 - above - below);
    return {
      ...fullArea,
      y: fullArea.y + Math.min(fullArea.height * above, fullArea.height - height),
      height,
    };
  }
  const { halves, side, full } = AREAS[aspect];
  const { left, top, right, bottom } = area === 'full' ? full : side;
  const [from, to] =
    area === 'top' ? [top, halves[0]] : area === 'foot' ? [halves[1], bottom] : [top, bottom];
  return { x: left, y: from, width: right - left, height: to - from };
}

/** A label in units of the plate: `x`, `y` is the baseline of its first line. */
export interface PictureLabel extends Omit<PlacedLabel, 'leader'> {
  readonly leader?: Pair;
}

/** Words in fractions of the plate, as the stage needs them. */
export function onPlate(aspect: Aspect, { leader, ...words }: PictureLabel): PlacedLabel {
  const { width, height } = PLATE[aspect];
  return {
    ...words,
    x: words.x / width,
    y: words.y / height,
    ...(leader && { leader: { x: leader[0] / width, y: leader[1] / height } }),
  };
}
