/** What an author takes by hand in a picture: where it is held, and what its places say in a script. */
import type { Json, RenderContext } from '../../../story/scene.ts';
import { words } from './grip-words.en.ts';
import type { Box, Pair } from './plate.ts';

/** A number that a drag, a key or a wheel changes. */
export interface Dial {
  /** What changes it: a drag to the right, a drag down, or coming nearer. */
  readonly by: 'x' | 'y' | 'zoom';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What a key adds in the direction of `rate`; of `zoom` a factor. */
  readonly step: number;
  /** What a drag over one unit of the plate adds. */
  readonly rate: number;
  /** Places that it goes to from key to key, in order; a drag that comes near one rests there. */
  readonly stops?: readonly number[];
}

export interface Grip {
  /** Unique in the scene. */
  readonly id: string;
  readonly name: string;
  /** How it stands, for those who do not see it. */
  readonly text: string;
  /** Keys in the scene's state. */
  readonly path: readonly string[];
  /** Where it is held. */
  readonly place: Pair;
  /** Of a camera: the part of the plate over which it is dragged. */
  readonly box?: Box;
  /** One for each direction; that of `zoom` is the last. */
  readonly dials: readonly Dial[];
  /** What a script says at the path for these values, one for each dial. */
  write(values: readonly number[]): Json;
  /** The same as a drawing gets it; left out where that is what a script says. */
  hold?(written: Json): Json;
}

/** Pure: the same moment gives the same grips. A value that is bound has one as well: who lays it out says what to change. */
export type GripsOf<P, S> = (moment: RenderContext<P, S>) => readonly Grip[];
export type Side = 'left' | 'right' | 'above' | 'below';

/** What a kind's `grips.ts` exports. */
export interface GripsModule<P = never, S = never> {
  readonly grips?: GripsOf<P, S>;
  /** On which sides of an anchor a script may put its words. */
  readonly sides?: (moment: RenderContext<P, S>, anchor: string) => readonly Side[];
}

/** So many decimals that a script stays short and the picture is as it was let go. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals)) + 0;

/** What every camera has; it is held at the upper edge of what it sees, since the middle is the picture's. */
export const cameraGrip = (box: Box, [x, y, zoom]: readonly [number, number, number]) => ({
  ...{ id: 'view', name: words.camera, path: ['view'], box },
  text: words.view(rounded(x), rounded(y), rounded(zoom)),
  place: [box.x + box.width / 2, box.y + 30] as const,
});

/** The stop that is nearest to a value. */
export const nearest = (value: number, stops: readonly number[]): number =>
  stops.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a), stops[0] ?? value);

/** A share that a drag over `length` units takes from 0 to 1. */
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

/** Up to when something is drawn: it goes from row to row, and says a row's date as the table does. */
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
