/** Slices of a ring, a disc or half a ring, with their names and shares around them. */
import { extent, group, max, min, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { polyline } from '../../kit/marks.ts';
import { rectOf, spread } from '../../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import { channelOf, columnOf, nameField, numberOf, printer, wordOf, wordsOf } from '../read.ts';
import { shareText } from '../shares.ts';
import type { Row } from '../table.ts';
import type { Plan } from './plan.ts';

const point = ([cx, cy]: Pair, r: number, angle: number): Pair => [cx + r * Math.sin(angle), cy - r * Math.cos(angle)]; // prettier-ignore

/** A slice between two angles, clockwise from the top: its outline, and its size. */
function sliceOf(centre: Pair, inner: number, outer: number, from: number, to: number) {
  const steps = Math.max(2, Math.ceil((to - from) * 18));
  const edge = (r: number) => Array.from({ length: steps + 1 }, (_, i) => point(centre, r, from + ((to - from) * i) / steps)); // prettier-ignore
  const ring = [...edge(outer), ...edge(inner).reverse()];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [extent(ring, ([x]) => x), extent(ring, ([, y]) => y)]; // prettier-ignore
  const [x, y] = point(centre, (inner + outer) / 2, (from + to) / 2);
  // Hairlines would cover thin slices, and cut a whole ring open.
  const isSlice = (to - from) * outer > 8 && to - from < 6.28;
  return { x, y, width: right - left, height: bottom - top, radius: 0, d: polyline(ring, true), ring, isSlice }; // prettier-ignore
}

/** The rows of each name, and where they begin: in the order of the view, else the largest first. */
function groupsOf({ view, table, isHalf }: Plan, rows: readonly Row[]) {
  const field = channelOf(view.color)?.field ?? nameField(table);
  const valueOf = (row: Row) => numberOf(row, channelOf(view.size)?.field) || 0;
  const total = sum(rows, valueOf);
  const named = group(rows, (row) => wordOf(row, field));
  const words = wordsOf(rows, field, view, true).map((name) => ({ name, part: sum(named.get(name)!, valueOf) })); // prettier-ignore
  if (view.sort === undefined && !isHalf) words.sort((a, b) => b.part - a.part);
  let passed = 0;
  const angle = () => (passed / (total || 1) - (isHalf ? 0.5 : 0)) * Math.PI * (isHalf ? 1 : 2);
  const groups = words.map(({ name, part }) => {
    const start = angle();
    const slices = named.get(name)!.map((row) => {
      const from = angle();
      passed += valueOf(row);
      return { row, from, to: angle() };
    });
    return { name, slices, part, share: part / (total || 1), middle: (start + angle()) / 2 };
  });
  return { total, groups };
}

/** How far names are from a ring, how small it may become for them, and how far they may be from their slices. */
const ELSE = [[11, 0.76, 25, false], [13, 0.6, 45, true], [24, 0.4, Infinity, true]] as const; // prettier-ignore
const ON_PHONES = [[8, 0.5, 40, false]] as const;
/** The largest ring in a box whose names have room beside it; without names where it would be small. */
export function ringIn(plan: Plan, rows: readonly Row[], box: Box, hasNames: boolean) {
  const { view, table, around, isHalf, isTall } = plan;
  const { type, lang } = around;
  const { groups, total } = groupsOf(plan, rows);
  const column = columnOf(table, channelOf(view.size)!);
  const print = printer(column, lang);
  const isShare = column.after === '%';
  const entries = groups.map(({ part, ...one }) => {
    const text = isHalf || isShare ? print(part) : shareText(one.share, lang);
    const names = wrap([one.name], isTall ? 90 : 200, type.strong);
    return { ...one, text, lines: view.values === false ? names : [...names, text] };
  });
  const most = Math.min(box.width / 2, isHalf ? box.height - type.line : box.height / 2) - 2;
  /** Names around a ring whose middle is at 0, `gap` from it. */
  const sized = (r: number, gap: number, isShort: boolean) => {
    const named = [-1, 1].flatMap((side) => {
      const beside = (gap === 0 ? [] : entries).flatMap(({ lines, ...one }) => Math.sin(one.middle) >= 0 === side > 0 ? { ...one, lines: isShort ? [lines.join(' ')] : lines } : []); // prettier-ignore
      const wishes = beside.map(({ middle, lines }) => {
        const height = lines.length * type.line + 2;
        // Above and below the ring their own height counts.
        return { centre: -Math.cos(middle) * (r + gap + Math.abs(Math.cos(middle)) * type.line), height }; // prettier-ignore
      });
      const [top, bottom] = isHalf ? [-box.height, type.line * 4] : [-box.height / 2, box.height / 2]; // prettier-ignore
      return spread(wishes, top, bottom).map((y, i) => {
        const [{ name, slices, middle, lines }, { centre, height }] = [beside[i]!, wishes[i]!];
        const id = slices.length > 1 ? `slice-${name}` : slices[0]!.row.key;
        const near = Math.max(0, Math.abs(y) - height / 2);
        const x = side * (2 + Math.sqrt(Math.max(0, (r + gap) ** 2 - near ** 2)));
        const at = [x, y - height / 2 + type.strong.size] as const;
        const words = label(id, at, lines, 'strong', { align: side > 0 ? 'start' : 'end' }); // prettier-ignore
        const apart = Math.abs(y - centre);
        // A line to a name that is apart goes around the ring.
        const turn = Math.atan2(x, -y) + (side > 0 || isHalf ? 0 : 2 * Math.PI) - middle;
        const bend = Math.abs(turn) < 0.4 ? [0] : [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
        const lead = apart < 20 ? [] : [...bend.map((n) => point([0, 0], r + 4, middle + turn * n)), [x - side * 3, y] as const]; // prettier-ignore
        return { words, apart, lead };
      });
    });
    const rects = [{ left: -r, right: r, top: -r, bottom: isHalf ? 2 : r }, ...named.map(({ words }) => rectOf(words, type))]; // prettier-ignore
    const [left, right] = [min(rects, (one) => one.left)!, max(rects, (one) => one.right)!];
    const [top, bottom] = [min(rects, (one) => one.top)!, max(rects, (one) => one.bottom)!];
    const hasRoom = right - left <= box.width && bottom - top <= box.height + 4;
    const centre: Pair = [box.x + (box.width - right - left) / 2, box.y + (box.height - (bottom - top)) * (isTall ? 0.3 : 0.5) - top]; // prettier-ignore
    const apart = max(named, (one) => one.apart) ?? 0;
    return { r, named, centre, hasRoom, apart, entries, total: isShare ? '' : print(total), title: column.title }; // prettier-ignore
  };
  // Names near their slices, if that does not take much of the ring's size; else with lines to them.
  for (const [gap, least, far, isShort] of isTall ? ON_PHONES : ELSE)
    for (let r = most; hasNames && r > most * least; r -= 3) {
      const found = sized(r, gap, isShort);
      if (found.hasRoom && found.apart < far) return found;
    }
  return sized(most, 0, false);
}

/** The slices of rows, their names, and the total in the middle. */
export function arcsIn(plan: Plan, rows: readonly Row[], box: Box, hasNames: boolean) {
  const { view, around, isHalf, colours, facets } = plan;
  const { type, palette } = around;
  const { r, named, centre, entries, total, title } = ringIn(plan, rows, box, hasNames);
  const [cx, cy] = centre;
  const inner = view.layout === 'pie' ? 0 : r * (isHalf ? 0.5 : 0.58);
  const role = measure(total, type.figure) < inner * 1.5 ? 'figure' : 'strong';
  const titles = title === '' ? [] : wrap([title], inner * 1.5, type.axis);
  const hasMiddle = total !== '' && measure(total, type[role]) < inner * 1.7 && titles.length < 4;
  const first = isHalf ? cy - titles.length * type.line - 2 : cy - (titles.length - 1) * 9;
  const middle = [total, ...titles].map((text, i) => label(`middle-${i}`, [cx, first + i * type.line], [text], i === 0 ? role : 'axis', { align: 'middle' })); // prettier-ignore
  // Small charts have a key, and room for shares inside alone.
  const inside = entries.flatMap(({ slices: [first], share, text, middle: angle }) => {
    const width = measure(text, type.axis) + 4;
    const hasRoom = width < r - inner && share * r * (isHalf ? 2.4 : 4.8) > width;
    if (facets.length < 2 || view.values === false || !hasRoom) return [];
    const on = { ground: colours.of(first!.row), ink: inkOn(colours.of(first!.row), palette) };
    const [x, y] = point(centre, (inner + r) / 2, angle);
    return [label(first!.row.key, [x, y + 4.5], [text], 'axis', { align: 'middle', on })];
  });
  const names = named.map(({ words }): PictureLabel => ({ ...words, x: cx + words.x, y: cy + words.y })); // prettier-ignore
  return {
    slices: entries.flatMap(({ slices }) => slices.map(({ row, from, to }) => ({ row, ...sliceOf(centre, inner, r, from, to) }))), // prettier-ignore
    words: [...(hasMiddle ? middle : []), ...inside, ...names],
    leads: named.map(({ lead }) => polyline(lead.map(([x, y]): Pair => [cx + x, cy + y]))).join(''),
  };
}
