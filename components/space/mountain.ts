/** A mountain as it stands in one state: what still and canvas draw. */
import type { Relief } from './relief.ts';
import { TERRACES } from './terraces.ts';

export interface Mountain {
  readonly id: string;
  /** Its number among the mountains of a scene. */
  readonly index: number;
  readonly peak: Relief;
  /** Where it stands on the ground, in units; `z` grows towards the viewer. */
  readonly x: number;
  readonly z: number;
  /** Share of the outline that is painted. */
  readonly level: number;
  /** 0 a hard edge, 1 a soft one, 2 an outline. */
  readonly edge: number;
  /** Terraces as drawn: 20 for an outline, more for a level over 1. */
  readonly terraces: number;
  /** Height and foot radius as drawn, in units. */
  readonly tall: number;
  readonly broad: number;
  readonly shown: number;
  /** Painted in tea: measured elsewhere. */
  readonly tea?: boolean;
  /** 0 to 1: how far it gives way to what the picture is about. */
  readonly recede: number;
  /** 0 to 1: how far it stands behind fog, which has no hard edges. */
  readonly haze?: number;
}

/** 0 to 1: how far the ink of a mountain gives way to the ground. */
export const inkLost = ({ recede, haze = 0 }: Pick<Mountain, 'recede' | 'haze'>): number =>
  1 - (1 - recede) * (1 - 0.85 * haze);

/** How many times as wide the ink is: what stands before fog stands out from it. */
export const inkWeight = (mountains: readonly Pick<Mountain, 'haze'>[]): number =>
  1 + 0.45 * Math.max(0, ...mountains.map(({ haze = 0 }) => haze));

const clamp = (n: number) => Math.min(1, Math.max(0, n));
export const smooth = (from: number, to: number, n: number): number => {
  const t = clamp((n - from) / (to - from));
  return t * t * (3 - 2 * t);
};

/**
 * 0 to 1: how far a terrace is painted. A hard edge ends at a whole terrace, a soft one over six, and the lower
 * half of its height stays whole.
 */
export function painted(mountain: Pick<Mountain, 'level' | 'edge'>, terrace: number): number {
  const height = mountain.level * TERRACES;
  const hard = smooth(0.25, 0.75, height - terrace);
  const soft =
    (1 - smooth(height - Math.min(4, height / 2), height + 2, terrace + 0.5)) * clamp(height / 2);
  const mix = hard + (soft - hard) * clamp(mountain.edge);
  return mix * (1 - clamp(mountain.edge - 1));
}
