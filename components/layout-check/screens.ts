/** The four windows in which a story is laid out, with the layout that the style sheets give each (bin/widths.mjs). */
import { sizesIn } from '../../story/layout/geometry.ts';
import type { Aspect, PlacedLabel, TypeScale } from '../../story/scene.ts';
import { rectOnPlate, type Rect } from '../scenes/kit/place.ts';
import type { StageSize } from '../scenes/kit/contract.ts';
import { stageSize } from '../stage/size.ts';

/** CSS pixels. */
export interface Screen extends StageSize {
  /** Cards rest at the bottom; else words stand in a column. */
  readonly isStacked: boolean;
  /** `390x844`, for messages. */
  readonly name: string;
}

function screenOf(width: number, height: number): Screen {
  const aspect: Aspect = height > width || width < 560 ? 'tall' : 'wide';
  return {
    ...stageSize(width, height, aspect),
    name: `${width}x${height}`,
    isStacked: sizesIn({ width, height }, false).isStacked,
  };
}

export const SCREENS: readonly Screen[] = [
  screenOf(390, 844),
  screenOf(768, 1024),
  screenOf(1440, 900),
  screenOf(1920, 1080),
];

/**
 * The rectangle of a label in a window. Type grows with the picture (stage/labels.css); in these windows it
 * never reaches its smallest size.
 */
export const labelRect = (label: PlacedLabel, type: TypeScale, screen: Screen): Rect =>
  toWindow(rectOnPlate(label, { aspect: screen.aspect, type }), screen);

/** Converts a rectangle of the window to units of the plate. */
export const toPlate = ({ left, right, top, bottom }: Rect, { plate }: Screen): Rect => ({
  left: (left - plate.x) / plate.scale,
  right: (right - plate.x) / plate.scale,
  top: (top - plate.y) / plate.scale,
  bottom: (bottom - plate.y) / plate.scale,
});

/** Converts a rectangle of the plate to pixels of the window. */
export const toWindow = ({ left, right, top, bottom }: Rect, { plate }: Screen): Rect => ({
  left: left * plate.scale + plate.x,
  right: right * plate.scale + plate.x,
  top: top * plate.scale + plate.y,
  bottom: bottom * plate.scale + plate.y,
});

export const areaOf = ({ left, right, top, bottom }: Rect): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);
