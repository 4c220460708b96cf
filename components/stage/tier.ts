/**
 * How much a canvas may cost on this machine: decided once by what the machine reports, then lowered
 * by measured frame times: first the resolution, then the detail. Never raised again within a page,
 * since a picture that changes its detail back and forth is worse than a plain one. Pure.
 */
import type { Tier } from '../scenes/kit/contract.ts';

/** `still`: no canvas at all. */
export type Quality = Tier | 'still';

export interface Capability {
  /** `software` is a processor, recognised by the name of its renderer. */
  readonly webgl: 'none' | 'software' | 'card';
  /** Pixels of the stage on the screen: its area times the square of the device's density. */
  readonly pixels: number;
  /** Absent where the browser does not report it. */
  readonly cores?: number | undefined;
  readonly memory?: number | undefined;
}

/** Above this many pixels at full density a small machine does not get the finest picture. */
const MANY_PIXELS = 6_000_000;

/** The quality with which a page starts. */
export function qualityFor({ webgl, pixels, cores = 4, memory = 4 }: Capability): Quality {
  if (webgl === 'none') return 'still';
  const isSmall = cores <= 2 || memory <= 2;
  return webgl === 'software' || (isSmall && pixels > MANY_PIXELS) ? 'lite' : 'full';
}

/** Device pixels per CSS pixel, at most, finest first: more than this costs more than it shows. */
const DENSITIES: { readonly [tier in Tier]: readonly number[] } = {
  full: [1.5, 1.25, 1],
  lite: [1],
};

/** What the frames so far have shown. */
export interface Pace {
  readonly quality: Quality;
  /** Device pixels per CSS pixel now, and the coarser values that are left. */
  readonly density: number;
  readonly coarser: readonly number[];
  /** Milliseconds that frames were late, less what frames in time have paid back. */
  readonly debt: number;
  /** Frames to ignore at the start of a tier, which build buffers and compile shaders. */
  readonly warming: number;
}

const WARMING = 2;

/** The pace at the start of a quality, on a screen of `screen` device pixels per CSS pixel. */
export function startPace(quality: Quality, screen: number): Pace {
  const all = quality === 'still' ? [] : DENSITIES[quality].map((most) => Math.min(most, screen));
  const [density = 1, ...coarser] = [...new Set(all)];
  return { quality, density, coarser, debt: 0, warming: WARMING };
}

/**
 * The debt after one more frame. At full quality each frame adds what it is late by, and a single
 * long pause counts for little. At lite, whose next step is a still picture, only consecutive frames
 * of more than 150 ms count.
 */
const owed = (quality: Tier, debt: number, ms: number): number => {
  if (quality === 'full') return Math.max(0, debt + Math.min(ms, 250) - 34);
  return ms > 150 ? debt + Math.min(ms, 500) : 0;
};
/** Milliseconds of debt at which the quality is lowered: two seconds at the most. */
const MOST_DEBT: { readonly [tier in Tier]: number } = { full: 600, lite: 2000 };

/** The pace after one more frame of a moving picture, which took `ms`. */
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
