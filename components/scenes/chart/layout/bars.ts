/** Bars, the edges of areas, and the totals of bars. */
import { group, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import type { Box } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import type { View } from '../params.ts';
import { channelOf, columnOf, printer, wordOf, type Position } from '../read.ts';
import { LEFT_ZERO } from '../scales.ts';
import type { Shape } from '../shapes.ts';
import { COUNT, type Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import { placeOn, type Geometry } from './place.ts';
import { HEADROOM, type Plan, type Span } from './plan.ts';
import { bySize } from './sizes.ts';

/** Rows of one place after another, from zero up, and below zero downwards; of a mosaic as shares of their place. */
export function stacked(
  rows: readonly Row[],
  placeOf: (row: Row) => string,
  valueOf: (row: Row) => number,
  layout: View['layout'],
  startOf: (same: readonly Row[]) => number,
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [, same] of group(rows, placeOf)) {
    const divisor = layout === 'mosaic' ? sum(same, valueOf) || 1 : 1;
    let [up, down] = [startOf(same), 0];
    for (const row of same) {
      const value = (valueOf(row) || 0) / divisor;
      const from = value < 0 ? down : up;
      spans.set(row.key, { from, to: from + value });
      if (value < 0) down += value;
      else up += value;
    }
  }
  return spans;
}

/** A bar, or a point of the edge of an area. */
export function barOf(plan: Plan, { box, xs, ys }: Cell, row: Row, count: number): Geometry {
  const { view, isFlat, isTall, along, across, colours, has, around, groups, widths } = plan;
  const { mirror, goal, open } = view;
  const { from, to } = plan.spans.get(row.key)!;
  const [scale, band] = isFlat ? [xs!, ys] : [ys!, xs];
  const [measured, place] = isFlat ? [plan.x!, plan.y] : [plan.y!, plan.x];
  // Two sides of a mirror begin each at its own zero.
  const start = scale.at(mirror ? (to < 0 ? LEFT_ZERO : 0) : from);
  // What is higher than a scale that is asked for is torn at its end.
  const greatest = measured.domain[1];
  const isTorn = across?.domain !== undefined && to > greatest + 1e-6;
  const end = isTorn ? scale.at(greatest) + (isFlat ? HEADROOM : -HEADROOM) : scale.at(to);
  const isArea = has('area');
  // A bar without a band stands alone.
  const step = band ? band.step || 8 : (isFlat ? box.height : box.width) * 0.4;
  const share = along?.bin ? 0.03 : mirror ? 0.12 : groups.length > 0 && !goal ? 0.14 : 0.28;
  const apart = share * step;
  const [gap, most] = around.brush
    ? [Math.min(40, isTall ? step * 0.12 : apart), isFlat ? 64 : 250]
    : [apart, Infinity];
  const uneven = band?.stepOf?.(wordOf(row, along?.field));
  const slot = uneven === undefined ? Math.min(most, step - gap) : uneven - 2;
  const dodged = view.layout === 'dodge' ? Math.max(1, colours.words.length) : 1;
  const shift = dodged > 1 ? (plan.orderOf(row) - (dodged - 1) / 2) * (slot / dodged) : 0;
  const thick = isArea ? 0 : Math.max(1, slot / dodged - (dodged > 1 ? 1 : 0));
  const centre = isFlat ? box.y + box.height / 2 : box.x + box.width / 2;
  const middle = placeOn(place, band, row, centre) + shift;
  const isCounted = across?.field === COUNT;
  const isMany = count > 3 * Math.max(1, place?.words.length ?? 1);
  const isSlice = !isCounted && !isArea && !mirror && (isMany || widths !== undefined);
  const zero = mirror ? start : scale.at(0);
  // Slices touch, so that no hairline of the ground is between them.
  const joined = isCounted ? 1.2 : isSlice ? 0.5 : 0;
  const isLollipop = has('bar') && has('point');
  const [side, stem] = [end < start ? -1 : 1, isLollipop ? 2.4 : thick];
  const r = Math.min(thick * 0.34, isTall ? 6.5 : 9);
  // The edges of an area of two colours keep their order: its end may be below its start.
  const isSplit = isArea && channelOf(view.color)?.middle !== undefined;
  const length = isSplit && !isFlat ? end - start : Math.abs(end - start);
  const numberAt = (field = '') => {
    const number = row.cells[field];
    return typeof number === 'number' ? scale.at(Math.min(number, greatest)) : undefined;
  };
  const [goalAt, low, high] = [numberAt(goal), numberAt('low'), numberAt('high')];
  const further = {
    ...(isLollipop && { cap: { dx: isFlat ? side : 0, dy: isFlat ? 0 : side, r } }),
    ...(isTorn && { torn: end }),
    ...(open && row.cells[open] && { isOpen: true }),
    ...(goalAt !== undefined && { goal: goalAt }),
    ...(around.brush && high !== undefined && { range: [low!, high] as const }),
    ...{ zero: Number.isFinite(zero) ? zero : start, isFlat, isSlice, radius: 0, at: scale.at },
    isPlain: widths !== undefined,
  };
  return isFlat
    ? { x: (start + end) / 2, y: middle, width: length + joined, height: stem, ...further }
    : {
        x: middle,
        y: (start + end) / 2,
        width: stem,
        height: length + (isCounted ? joined : 0),
        ...further,
      };
}

/** The value of each part of a bar, inside it where it has room. */
function partLabels(plan: Plan, shapes: readonly Shape[]) {
  const { type, palette, lang } = plan.around;
  const print = printer(columnOf(plan.table, plan.across ?? {}), lang);
  return shapes.flatMap(({ key, row, x, y, width, height, fill }) => {
    const value = plan.measure(row);
    const text = print(Math.abs(value) >= 10 ? Math.round(value) : value);
    const on = { ground: fill, ink: inkOn(fill, palette) };
    const hasRoom = measure(text, type.axis) < width - 6 && height > type.axis.size + 3;
    return hasRoom ? [label(key, [x, y + 4.5], [text], 'axis', { align: 'middle', on })] : [];
  });
}

/** The totals of bars, at their ends; of a preset's in large figures where each has room. */
export function totalLabels(plan: Plan, frame: Frame, cell: Cell, shapes: readonly Shape[]) {
  const { hasTotals, isFlat, view, colours, around, valueOf } = plan;
  const isParted = view.values === true || view.layout === 'center';
  if (plan.has('bar') && isParted && colours.words.length > 1) return partLabels(plan, shapes);
  if (!hasTotals) return bySize(plan, shapes);
  if (plan.widths) return [];
  const { type, brush } = around;
  const known = new Map(shapes.map((one) => [one.key, one]));
  const rows = plan.rows.filter((row) => known.has(row.key));
  const bars = [...group(rows, plan.placeOf).values()].map((same) => {
    const total = sum(same, valueOf);
    const parts = same.map(({ key }) => known.get(key)!);
    const first = parts[0]!;
    const [only] = same.length === 1 ? same : [];
    const [text = '', ...of] = (only?.text ?? frame.printTotal(total)).split('\n');
    const [isUp, zero = 0] = [total >= 0, first.zero];
    const way = isFlat === isUp ? 1 : -1;
    const lengthTo = (at = zero) => way * (at - zero);
    const lengths = parts.map(({ x, y, width, height }) =>
      isFlat ? lengthTo(x) + width / 2 : lengthTo(y) + height / 2,
    );
    const head = parts.some((one) => one.isOpen) ? HEADROOM : (first.cap?.r ?? 0);
    const length = Math.max(...lengths, lengthTo(first.range?.[1])) + head;
    // A number stands beyond the goal of its bar, unless there is room for it below.
    const width = measure(text, type.label) + 14;
    const height = type[brush ? 'figure' : 'label'].size + 10 + of.length * type.line;
    const room = lengthTo(first.goal) - length;
    const hasRoom = isFlat ? room > width : room > height && width < first.width;
    const end = zero + way * (length + (hasRoom ? 0 : Math.max(0, room)));
    const middle = isFlat ? first.y : first.x;
    return { id: only?.key ?? `total-${first.key}`, middle, end, isUp, text, of };
  });
  if (isFlat)
    return bars.map(({ id, middle, end, text, isUp }) => {
      const at = [end + (isUp ? 6 : -6), middle + 4.8] as const;
      return label(id, at, [text], 'label', { align: isUp ? 'start' : 'end' });
    });
  const step = cell.xs?.step || Infinity;
  const room = step / (view.layout === 'dodge' ? Math.max(1, colours.words.length) * 1.25 : 1);
  const isWider = (role: 'figure' | 'label', width: number) =>
    bars.some(({ text }) => measure(text, type[role]) > width);
  // Figures that would touch their neighbours are left to the table.
  if (!brush && isWider('label', room)) return [];
  const role = !brush ? 'label' : isWider('figure', step - 8) ? 'strong' : 'figure';
  const sorted = [...bars].sort((a, b) => a.middle - b.middle);
  // Beside lower and higher bars there is more room.
  const isNear = (end: number, other?: { readonly end: number }) =>
    other !== undefined && Math.abs(other.end - end) < type.line * 3;
  const hasRoom = sorted.every(({ text, end }, i) => {
    const isLevel = isNear(end, sorted[i - 1]) || isNear(end, sorted[i + 1]);
    return measure(text, type[role]) < room * (isLevel ? 1 : 1.4);
  });
  const width = hasRoom ? room * 1.4 : room;
  return sorted.flatMap(({ id, middle: x, end, isUp, text, of }) => {
    if (text === '') return [];
    const further = wrap(of, width, type.rest);
    const lines = role === 'figure' ? [text] : wrap([text], width, type[role]);
    const height = (lines.length + further.length - 1) * type.line;
    const y = isUp ? end - (brush ? 10 : 6) - height : end + type[role].size + 4;
    const look = { align: 'middle' } as const;
    if (role !== 'figure') return [label(id, [x, y], [...lines, ...further], role, look)];
    const under = label(`${id}-of`, [x, y + type.line], further, 'label', look);
    return [label(id, [x, y - 3], lines, role, look), ...(further.length > 0 ? [under] : [])];
  });
}

/** What a scale leaves at its ends, so that names find room between zero and the edge. */
export function acrossZero(
  { domain: [from, to] }: Position,
  { width }: Box,
  totals: number,
  [left, right]: readonly [number, number],
): readonly [number, number] {
  let pads: readonly [number, number] = [totals, from < 0 && to > 0 ? 0 : totals];
  for (let i = 0; i < 8; i++) {
    const zero = pads[0] + ((0 - from) / (to - from)) * (width - pads[0] - pads[1]);
    pads = [pads[0] + Math.max(0, left - zero), pads[1] + Math.max(0, right - (width - zero))];
  }
  return pads;
}
