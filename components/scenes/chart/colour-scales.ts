/** The colours of words, and of numbers on a ramp. */
import { extent } from 'd3-array';
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import type { Colours, Ramp } from './colours.ts';
import type { Channel, View } from './params.ts';
import { channelOf, isNamed, marksOf, numberOf, wordOf, wordsOf } from './read.ts';
import { positionOn } from './scales.ts';
import type { Row, Table } from './table.ts';

/** A place on stops from 0 to 1. */
function alongStops(stops: Palette['ramp'], share: number): string {
  const above = stops.findIndex(([at]) => at >= share);
  const [to, from] = [stops[Math.max(0, above)] ?? stops.at(-1)!, stops[above - 1]];
  return from ? mixColours(from[1], to[1], (share - from[0]) / (to[0] - from[0])) : to[1];
}

const clamped = (share: number) => Math.min(1, Math.max(0, share));

function rampOf(
  { category, ramp, paper }: Palette,
  [low, high]: readonly [number, number],
  { middle, scale }: Channel,
): Ramp {
  if (middle === undefined) {
    const position = positionOn(scale);
    const [start, end] = [position(low), position(high)];
    const share = (value: number) => (position(value) - start) / (end - start || 1);
    return { domain: [low, high], at: (value) => alongStops(ramp, clamped(share(value))) };
  }
  const reach = Math.max(Math.abs(low - middle), Math.abs(high - middle)) || 1;
  return {
    domain: [middle - reach, middle + reach],
    at(value) {
      const end = value < middle ? category[0]! : category[1]!;
      return mixColours(paper, end, clamped(Math.abs(value - middle) / reach) ** 0.8);
    },
  };
}

export function wordsOrRamp(
  table: Table,
  rows: readonly Row[],
  view: View,
  palette: Palette,
): Colours {
  const { category } = palette;
  const channel = channelOf(view.color)!;
  const field = channel.field!;
  if (table.columns[field]?.type === 'words') {
    const visible = new Set(rows.map((row) => wordOf(row, field)));
    const all = wordsOf(table.rows, field, view, false);
    // A word has the same colour in every view, unless there are too many words for that.
    const candidates = all.length > category.length ? [...visible] : all;
    const chosen = (view.highlight ?? channel.domain)?.flatMap(
      (name) => candidates.find((word) => isNamed(word, [name])) ?? [],
    );
    // Of too many words those that are chosen have colours.
    const others = chosen && all.length > category.length ? [] : candidates;
    const words = [...new Set([...(chosen ?? []), ...others])];
    // Answers from one end to the other have shades of two colours.
    const isScale = view.layout === 'center' && marksOf(view).includes('bar') && words.length > 2;
    const shades = rampOf(palette, [0, words.length - 1], { middle: (words.length - 1) / 2 });
    const colourOf = (i: number) => (isScale ? shades.at(i) : category[i % category.length]!);
    const given = Object.entries(view.colours ?? {});
    const known = new Map(
      words.map((word, i) => [
        word,
        given.find(([name]) => isNamed(word, [name]))?.[1] ?? colourOf(i),
      ]),
    );
    return {
      of: (row) => known.get(wordOf(row, field)) ?? palette.teaLine,
      words: [...known].filter(([word]) => visible.has(word)),
    };
  }
  const [low, high] = extent(table.rows, (row) => numberOf(row, field));
  const [from, to] = (channel.domain ?? []).map(Number);
  const ramp = rampOf(palette, [from ?? low ?? 0, to ?? high ?? 1], channel);
  return { of: (row) => ramp.at(numberOf(row, field)), words: [], ramp };
}
