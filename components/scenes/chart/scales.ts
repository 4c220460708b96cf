/** Values and words on lengths of the plate, and the ticks of such scales. */
import { nice, sum, ticks } from 'd3-array';
import { dateTicks } from '../kit/date-ticks.ts';
import { linear } from '../kit/scale.ts';
import type { Pair } from '../kit/plate.ts';
import type { Channel } from './params.ts';
import { rare } from './rare.ts';
import type { Position } from './read.ts';

export interface Scale {
  at(value: number | string): number;
  /** The length of a band or a bin; 0 if it has neither. */
  readonly step: number;
  /** Where bands differ: the length of that of a word, and where its name stands, apart from others. */
  stepOf?(word: string): number;
  nameAt?(word: string): number;
}

/** The smallest number below zero: at the left of the gap of a mirror. */
export const LEFT_ZERO = -1e-9;

/** The place of a value on a scale, before it has a length. */
export const positionOn = (scale: Channel['scale']): ((value: number) => number) =>
  scale === 'log' ? Math.log : scale === 'sqrt' ? Math.sqrt : Number;

interface ScaleOptions {
  /** A gap in the middle for names: two sides, each from its own zero. */
  readonly gap?: number;
  /** Bands from edge to edge, as lines need them. */
  readonly isPinned?: boolean;
  /** How long the band of each word is, of bands that differ, and how high its name. */
  readonly widths?: ReadonlyMap<string, number> | undefined;
  readonly names?: readonly number[] | undefined;
}
export function scaleOn(
  { channel, kind, words, domain, rooms }: Position,
  [start, end]: Pair,
  { gap = 0, isPinned = false, widths, names }: ScaleOptions = {},
): Scale {
  if (kind === 'band' && widths)
    return rare('mosaic').unevenScale(words, [start, end], widths, names);
  if (kind === 'band') {
    const roomOf = (word: string) => rooms?.get(word) ?? [0, 0];
    const way = Math.sign(end - start);
    const taken = sum(words, (word) => sum(roomOf(word))) * way;
    const step = (end - start - taken) / Math.max(1, words.length - (isPinned ? 1 : 0));
    const places = new Map<string, number>();
    let from = start + (isPinned ? 0 : step / 2);
    for (const word of words) {
      const [before, after] = roomOf(word);
      places.set(word, from + before * way);
      from += step + (before + after) * way;
    }
    return { at: (value) => places.get(String(value)) ?? NaN, step: Math.abs(step) };
  }
  if (gap > 0) {
    const half = (end - start - gap) / 2;
    const lengthOf = (value: number) => (value / domain[1]) * half;
    return {
      at: (value) => (Number(value) < 0 ? start + half : end - half) + lengthOf(Number(value)),
      step: 0,
    };
  }
  const { scale, reverse, bin } = channel;
  const position = positionOn(scale);
  const along = linear(
    [position(domain[0]), position(domain[1])],
    reverse ? [end, start] : [start, end],
  );
  const at = (value: number | string) => along(position(Number(value)));
  return { at, step: bin ? Math.abs(at(domain[0] + bin) - at(domain[0])) : 0 };
}

/** Rounds a domain outwards to where ticks would be. */
export function rounded(position: Position, count: number): Position {
  const { channel, kind, domain } = position;
  if (kind !== 'number' || channel.bin || channel.domain || channel.scale === 'log')
    return position;
  const [from, to] = nice(domain[0], domain[1], count);
  return { ...position, domain: [from, to] };
}

/** Round numbers on a log scale: 1, 2, 5, or whole powers of ten where these are too many. */
function logTicks(from: number, to: number, most: number): readonly number[] {
  const first = Math.floor(Math.log10(from));
  const length = Math.ceil(Math.log10(to)) - first + 1;
  const powers = Array.from({ length }, (_, i) => 10 ** (first + i));
  const within = (ticks: readonly number[]) => ticks.filter((tick) => tick >= from && tick <= to);
  const fine = within(powers.flatMap((power) => [1, 2, 5].map((part) => part * power)));
  return fine.length <= most ? fine : within(powers);
}

/** The values of ticks, at most `most`, with the words of dates. */
export function ticksOf(
  { channel, kind, words, domain: [from, to] }: Position,
  most: number,
  lang: string,
): readonly { readonly value: number | string; readonly text?: readonly string[] }[] {
  const asked = channel.ticks?.map(String);
  if (kind === 'band')
    return words.filter((word) => asked?.includes(word) ?? true).map((value) => ({ value }));
  if (channel.ticks) return channel.ticks.map((value) => ({ value }));
  if (kind === 'date')
    return dateTicks([from, to], most, lang).map(({ at, text, under }) => ({
      value: at,
      text: under === undefined ? [text] : [text, under],
    }));
  const values = channel.scale === 'log' ? logTicks(from, to, most) : ticks(from, to, most);
  return values.map((value) => ({ value }));
}
