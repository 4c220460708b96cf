/**
 * How much a canvas may cost here: decided once by what the machine says of itself, then lowered by the
 * time that frames really take: first its resolution, then what it draws. Never raised again within a page: a
 * picture that changes its detail to and fro is worse than a plain one. Pure.
 */
import type { Tier } from '../scenes/kit/contract.ts';

/** `still`: no canvas at all. */
export type Quality = Tier | 'still';

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
  const isSmall = cores <= 2 || memory <= 2;
  return webgl === 'software' || (isSmall && pixels > MANY_PIXELS) ? 'lite' : 'full';
}

/** Device pixels to a CSS pixel, at most, finest first: more cost more than they show. */
const DENSITIES: { readonly [tier in Tier]: readonly number[] } = {
  full: [1.5, 1.25, 1],
  lite: [1],
};

/** What is known of the frames so far. */
export interface Pace {
  readonly quality: Quality;
  /** Device pixels to a CSS pixel now, and those that are left to fall to. */
  readonly density: number;
  readonly coarser: readonly number[];
  /** Milliseconds that were too many, less what frames in time have paid back. */
  readonly debt: number;
  /** Frames still to pass over: the first ones of a tier build buffers and compile. */
  readonly warming: number;
}

const WARMING = 2;

/** The pace at which a tier begins, on a screen of so many device pixels to a CSS pixel. */
export function startPace(quality: Quality, screen: number): Pace {
  const all = quality === 'still' ? [] : DENSITIES[quality].map((most) => Math.min(most, screen));
  const [density = 1, ...coarser] = [...new Set(all)];
  return { quality, density, coarser, debt: 0, warming: WARMING };
}

/**
 * What is owed after one more frame. A full picture owes what frames are late by, one long pause counting for
 * little; a lite one, whose next step gives up movement itself, frames that hardly move, while there are no others.
 */
const owed = (quality: Tier, debt: number, ms: number): number => {
  if (quality === 'full') return Math.max(0, debt + Math.min(ms, 250) - 34);
  return ms > 150 ? debt + Math.min(ms, 500) : 0;
};
/** So much debt, and the pace is left: two seconds at the most. */
const MOST_DEBT: { readonly [tier in Tier]: number } = { full: 600, lite: 2000 };

/** After one more frame, drawn while the picture moved, that took `ms`. */
export function afterFrame(pace: Pace, ms: number): Pace {
  const { quality, coarser, warming } = pace;
  if (quality === 'still' || !(ms > 0)) return pace;
  if (warming > 0) return { ...pace, warming: warming - 1 };
  const debt = owed(quality, pace.debt, ms);
  if (debt < MOST_DEBT[quality]) return { ...pace, debt };
  const [density, ...rest] = coarser;
  if (density !== undefined) return { quality, density, coarser: rest, debt: 0, warming: WARMING };
  return startPace(quality === 'full' ? 'lite' : 'still', pace.density);
}
