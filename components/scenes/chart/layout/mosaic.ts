/** A mosaic: columns as wide as a number, each divided into the shares of its parts. */
import { cumsum, extent, group, max, rollup, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { column, spread } from '../../kit/place.ts';
import type { Pair, PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import { channelOf, numberOf, wordOf } from '../read.ts';
import type { Scale } from '../scales.ts';
import { shareText } from '../shares.ts';
import { COUNT, type Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import { isNamedAtEnds } from './head.ts';
import type { Plan } from './plan.ts';

/** Shares in the parts, the numbers of columns at their ends, and the names of parts beside the last column. */
export function mosaicLabels(plan: Plan, frame: Frame, { box, xs, ys, facet }: Cell) {
  const { view, widths, isFlat, along, around, colours, spans } = plan;
  const { type, palette, lang } = around;
  const [bands, scale] = isFlat ? [ys, xs] : [xs, ys];
  if (!widths || !bands || !scale || view.values === false) return [];
  const field = channelOf(view.color)?.field;
  const rows = plan.rows.filter((row) => plan.facetOf(row) === facet);
  const columns = [...group(rows, (row) => wordOf(row, along?.field), (row) => wordOf(row, field))]; // prettier-ignore
  const parts = columns.flatMap(([place, within]) =>
    [...within].map(([name, same]) => {
      const ends = same.map(({ key }) => spans.get(key)!);
      const [from = 0, to = 0] = extent(ends.flatMap((one) => [one.from, one.to]));
      return { place, name, row: same[0]!, share: to - from, start: scale.at(from), end: scale.at(to) }; // prettier-ignore
    }),
  );
  const shares = parts.flatMap(({ place, row, share, start, end }): readonly PictureLabel[] => {
    const [text, fill] = [shareText(share, lang), colours.of(row)];
    const [middle, length] = [(start + end) / 2, Math.abs(end - start)];
    const [wide, high] = isFlat ? [length, bands.stepOf!(place)] : [bands.stepOf!(place), length];
    const isTight = measure(text, type.label) + 5 > wide || type.label.size + 6 > high;
    if (isTight || colours.words.length < 2) return [];
    const [x, y] = isFlat ? [middle, bands.at(place)] : [bands.at(place), middle];
    const on = { ground: fill, ink: inkOn(fill, palette) };
    return [label(row.key, [x, y + 4.8], [text], 'label', { align: 'middle', on })];
  });
  const totals = [...widths].map(([word, width], i) => {
    // One unit is enough for all.
    const [at, text] = [bands.nameAt!(word), [frame.printTotal(width, i === 0)]];
    return isFlat
      ? label(`total-${word}`, [box.x + box.width + 6, at + 4.8], text, 'label')
      : label(`total-${word}`, [at, box.y - 7], text, 'label', { align: 'middle' });
  });
  const last = isNamedAtEnds(plan) ? new Map(parts.map((part) => [part.name, part])) : [];
  const names = [...last].map(([name, { start, end }]) => ({
    ...{ id: `end-${name}`, lines: wrap([name], frame.right - 10, type.label) },
    ...{ role: 'label' as const, opacity: 1, centre: (start + end) / 2 },
  }));
  const side = { x: box.x + box.width + 9, top: box.y - 6, bottom: box.y + box.height + 10 };
  return [...shares, ...totals, ...column(names, type, side)];
}

/** The width of each column: its number by `size`, else the sum of its parts. */
// prettier-ignore
export const widthsOf = (rows: readonly Row[], field: string | undefined, size: string | undefined, valueOf: (row: Row) => number): ReadonlyMap<string, number> =>
  rollup(rows, (same) => (size === undefined ? sum(same, valueOf) : size === COUNT ? same.length : max(same, (row) => numberOf(row, size)) ?? 0), (row) => wordOf(row, field));

/** Bands that are as long as a number, and their names apart from each other. */
export function unevenScale(
  words: readonly string[],
  [start, end]: Pair,
  widths: ReadonlyMap<string, number>,
  names: readonly number[] = [],
): Scale {
  const unit = (end - start) / (sum(widths.values()) || 1);
  const lengths = words.map((word) => (widths.get(word) ?? 0) * unit);
  const middles = [...cumsum(lengths)].map((edge, i) => start + edge - lengths[i]! / 2);
  const wishes = middles.map((centre, i) => ({ centre, height: names[i] ?? 0 }));
  const apart = spread(wishes, Math.min(start, end), Math.max(start, end));
  const among = (all: readonly number[]) => (word: string | number) =>
    all[words.indexOf(String(word))] ?? NaN;
  const step = Math.abs(end - start) / words.length;
  return { step, at: among(middles), stepOf: among(lengths.map(Math.abs)), nameAt: among(apart) };
}
