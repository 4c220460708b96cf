/**
 * The parts of a picture that an author can drag in the studio: where each is, and what a script
 * contains for its values.
 */
import type { Json, RenderContext } from '../../../story/scene.ts';
import { say, words } from '../../../story/catalogue/studio/grips.g.ts';
import type { Box, Pair } from './plate.ts';

/** A number that a drag, a key or the wheel changes. */
export interface Dial {
  /** What changes it: a horizontal drag, a vertical drag, or zooming. */
  readonly by: 'x' | 'y' | 'zoom';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Change per key press, with the sign of `rate`; for `zoom` a factor. */
  readonly step: number;
  /** Change per unit of the plate dragged. */
  readonly rate: number;
  /** Values at which keys stop, in order; a drag snaps to a near one. */
  readonly stops?: readonly number[];
}

export interface Grip {
  /** Unique in the scene. */
  readonly id: string;
  readonly name: string;
  /** Its value in words, for assistive technology. */
  readonly text: string;
  /** Path in the scene's state. */
  readonly path: readonly string[];
  /** The centre of the grip. */
  readonly place: Pair;
  /** Only for a camera: the part of the plate over which it can be dragged. */
  readonly box?: Box;
  /** One for each direction; a `zoom` comes last. */
  readonly dials: readonly Dial[];
  /** What the script contains at the path for these values, one per dial. */
  write(values: readonly number[]): Json;
  /** The value for the drawing; left out where it is the same as in the script. */
  hold?(written: Json): Json;
}

/**
 * Pure: the same moment gives the same grips. Bound values have grips too; the caller explains why
 * they can't be dragged.
 */
export type GripsOf<P, S> = (moment: RenderContext<P, S>) => readonly Grip[];
export type Side = 'left' | 'right' | 'above' | 'below';

/** What a kind's `grips.ts` exports. */
export interface GripsModule<P = never, S = never> {
  readonly grips?: GripsOf<P, S>;
  /** The sides of an anchor on which a script may place its words. */
  readonly sides?: (moment: RenderContext<P, S>, anchor: string) => readonly Side[];
}

/** Few enough decimals for a short script, enough for the picture to stay as it was dragged. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals)) + 0;

/**
 * The fields that all camera grips share. The grip is at the upper edge of the view, since the
 * middle belongs to the picture.
 */
export const cameraGrip = (box: Box, [x, y, zoom]: readonly [number, number, number]) => ({
  ...{ id: 'view', name: words.camera, path: ['view'], box },
  text: say(words.view, { x: rounded(x), y: rounded(y), times: rounded(zoom) }),
  place: [box.x + box.width / 2, box.y + 30] as const,
});

/** The stop that is nearest to a value. */
export const nearest = (value: number, stops: readonly number[]): number =>
  stops.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a), stops[0] ?? value);

/** A grip for a share: a drag over `length` units goes from 0 to 1. */
export function shareGrip(
  grip: Pick<Grip, 'id' | 'name' | 'path' | 'place'>,
  by: 'x' | 'y',
  value: number,
  length: number,
  max = 1,
): Grip {
  return {
    ...grip,
    text: `${Math.round(value * 100)}%`,
    dials: [{ by, value, min: 0, max, step: 0.05, rate: 1 / length }],
    write: ([share = 0]) => rounded(share),
  };
}

/**
 * A grip for the date up to which something is drawn: it goes from row to row, and writes a row's
 * date as in the table.
 */
export function untilGrip(
  until: number,
  [from, to]: Pair,
  rows: readonly { readonly x: string; readonly at: number }[],
  place: Pair,
  rate: number,
): Grip {
  const dates = new Map<number, string>();
  for (const row of rows) if (row.at >= from && row.at <= to) dates.set(row.at, row.x);
  const stops = [...new Set([from, ...dates.keys(), to])].sort((a, b) => a - b);
  const written = (value: number) => dates.get(value) ?? rounded(value);
  const step = (to - from) / 20;
  return {
    ...{ id: 'until', name: words.until, text: String(written(until)), path: ['until'], place },
    dials: [{ by: 'x', value: until, min: from, max: to, step, rate, stops }],
    write: ([value = until]) => written(value),
    hold: (date) => [...dates].find(([, x]) => x === date)?.[0] ?? date,
  };
}
