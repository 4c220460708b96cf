/**
 * How much a canvas may cost here: decided once by what the machine says of itself, then lowered by the
 * time that frames really take. Never raised again within a page: a picture that changes its detail to
 * and fro is worse than a plain one. Pure.
 */
import type { Tier } from '../scenes/kit/contract.ts';

/** `still`: no canvas at all. */
export type Quality = Tier | 'still';

const ORDER: readonly Quality[] = ['full', 'middle', 'lite', 'still'];

export interface Capability {
  /** Who draws: `software` is a processor, by the name that the renderer gives itself. */
  readonly webgl: 'none' | 'software' | 'card';
  /** Pixels of the stage on the screen: its area times the square of the device's density. */
  readonly pixels: number;
  /** Absent where a browser does not tell. */
  readonly cores?: number | undefined;
  readonly memory?: number | undefined;
}

/** Above this many pixels at full density a small machine is not asked for the finest picture. */
const MANY_PIXELS = 6_000_000;

/** Where a page begins. */
export function qualityFor({ webgl, pixels, cores = 4, memory = 4 }: Capability): Quality {
  if (webgl === 'none') return 'still';
  if (webgl === 'software') return 'lite';
  const small = cores <= 2 || memory <= 2;
  if (small && pixels > MANY_PIXELS) return 'lite';
  return small || (cores <= 4 && pixels > MANY_PIXELS) ? 'middle' : 'full';
}

/** Device pixels to a CSS pixel, at most: more cost more than they show. */
export const DENSITY: { readonly [tier in Tier]: number } = { full: 1.5, middle: 1.25, lite: 1 };

/** What is known of the frames so far. */
export interface Pace {
  readonly quality: Quality;
  /** Milliseconds by which frames were late, less those by which they were early. */
  readonly debt: number;
  /** Frames still to pass over: the first ones of a tier build buffers and compile. */
  readonly warming: number;
}

/**
 * What a frame may take. The last step gives up movement itself, so it is taken only where there is
 * hardly any: below three frames a second.
 */
const MAY_TAKE: { readonly [tier in Tier]: number } = { full: 34, middle: 34, lite: 400 };
/** One long pause says nothing: this much of it counts. */
const MOST_AT_ONCE: { readonly [tier in Tier]: number } = { full: 250, middle: 250, lite: 800 };
/** So much debt, and the tier is left. Three frames at the least, two seconds of 50 ms at the most. */
const ENOUGH = { full: 600, middle: 600, lite: 2400 } as const;
const WARMING = 2;

export const startPace = (quality: Quality): Pace => ({ quality, debt: 0, warming: WARMING });

/** After one more frame, drawn while the picture moved, that took `ms`. */
export function afterFrame(pace: Pace, ms: number): Pace {
  const { quality, debt, warming } = pace;
  if (quality === 'still' || !(ms > 0)) return pace;
  if (warming > 0) return { ...pace, warming: warming - 1 };
  const late = Math.min(ms, MOST_AT_ONCE[quality]) - MAY_TAKE[quality];
  const owed = Math.max(0, debt + late);
  if (owed < ENOUGH[quality]) return { ...pace, debt: owed };
  return startPace(ORDER[ORDER.indexOf(quality) + 1] ?? 'still');
}
