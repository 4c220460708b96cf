/** Words at marks: totals of bars, names at the ends of lines, names in tiles, names of points. */
import { group, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { overlap, placer, rectOf, type Rect } from '../../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import type { Tile } from '../hierarchy.ts';
import { inkOn } from '../colours.ts';
import { channelOf, columnOf, isNamed, numberOf, printer } from '../read.ts';
import type { Connected, LineEnd, Shape } from '../shapes.ts';
import type { Cell, Frame } from './frame.ts';
import { hasEndValues, isNamedAtEnds } from './head.ts';
import { nameOf } from './place.ts';
import { HEADROOM, type Plan } from './plan.ts';

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

/** The sizes of discs in a row, beside or above them. */
function bySize({ view, x, y, table, around: { lang } }: Plan, shapes: readonly Shape[]) {
  const size = channelOf(view.size);
  const [isColumn, isRow] = [y?.kind === 'band' && !x, x?.kind === 'band' && !y];
  if (!size || !(isColumn || isRow) || view.layout || view.values === false) return [];
  const print = printer(columnOf(table, size), lang);
  return shapes.map(({ key, row, x: centre, y: middle, width }) => {
    const at: Pair = isColumn ? [centre + width / 2 + 8, middle + 4.8] : [centre, middle - width / 2 - 7]; // prettier-ignore
    return label(key, at, [print(numberOf(row, size.field))], 'label', { align: isColumn ? 'start' : 'middle' }); // prettier-ignore
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
  const bars = [...group(rows, plan.placeOf)].map(([, same]) => {
    const total = sum(same, valueOf);
    const parts = same.map(({ key }) => known.get(key)!);
    const first = parts[0]!;
    const [only] = same.length === 1 ? same : [];
    const [text = '', ...of] = (only?.text ?? frame.printTotal(total)).split('\n');
    const [isUp, zero = 0] = [total >= 0, first.zero];
    const way = isFlat === isUp ? 1 : -1;
    const lengthTo = (at = zero) => way * (at - zero);
    const lengths = parts.map((one) => isFlat ? lengthTo(one.x) + one.width / 2 : lengthTo(one.y) + one.height / 2); // prettier-ignore
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
    return bars.map(
      ({ id, middle, end, text, isUp }) =>
      label(id, [end + (isUp ? 6 : -6), middle + 4.8], [text], 'label', { align: isUp ? 'start' : 'end' }), // prettier-ignore
    );
  const step = cell.xs?.step || Infinity;
  const room = step / (view.layout === 'dodge' ? Math.max(1, colours.words.length) * 1.25 : 1);
  const isWider = (role: 'figure' | 'label', width: number) =>
    bars.some(({ text }) => measure(text, type[role]) > width);
  // Figures that would touch their neighbours are left to the table.
  if (!brush && isWider('label', room)) return [];
  const role = !brush ? 'label' : isWider('figure', step - 8) ? 'strong' : 'figure';
  const sorted = [...bars].sort((a, b) => a.middle - b.middle);
  // Beside lower and higher bars there is more room.
  const isLevel = (i: number) => [sorted[i - 1], sorted[i + 1]].some((other) => other && Math.abs(other.end - sorted[i]!.end) < type.line * 3); // prettier-ignore
  const hasRoom = sorted.every(({ text }, i) => measure(text, type[role]) < room * (isLevel(i) ? 1 : 1.4)); // prettier-ignore
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

/** What stands at the ends of lines and areas: names, and values of lines. */
export function endsIn(
  plan: Plan,
  { right, isSmall }: Frame,
  { box }: Cell,
  lines: readonly Connected[],
): readonly LineEnd[] {
  const [isNamed, hasValue] = [isNamedAtEnds(plan) && !isSmall, hasEndValues(plan)];
  if (!isNamed && !hasValue) return [];
  const joined = lines.filter(({ kind }) => kind !== 'link');
  // Of an area and its line the line has the name.
  const byName = new Map(joined.map((one) => [one.name, one]));
  return [...byName].flatMap(([name, { id: line }]) => {
    if (isNamed && plan.colours.words.every(([word]) => word !== name)) return [];
    const isBare = !isNamed || name === '';
    if (isBare && (!hasValue || (!isSmall && byName.size > 1))) return [];
    const room = Math.max(40, right - (plan.isTall ? 7 : 10));
    return [{ id: `end-${line}`, line, name: isBare ? '' : name, box, room, hasValue, isSmall }];
  });
}

/** Names and numbers inside tiles, where they fit; names of groups above theirs. */
export function tileLabels(plan: Plan, tiles: readonly Tile[]): readonly PictureLabel[] {
  const { around, view, table, colours } = plan;
  const { type, palette, lang } = around;
  const size = channelOf(view.size) ?? { field: 'value' };
  const print = printer(columnOf(table, size), lang);
  return tiles.flatMap(({ box, row, group: name }) => {
    if (!row) {
      const role = measure(name!, type.strong) < box.width ? 'strong' : 'axis';
      const [line = ''] = wrap([name!], box.width, type[role]);
      const hasRoom = measure(line, type[role]) < box.width;
      return hasRoom ? [label(`group-${name}`, [box.x + 1, box.y + 15], [line], role)] : [];
    }
    const fill = colours.of(row);
    const on = { ground: fill, ink: inkOn(fill, palette) };
    const number = print(numberOf(row, size.field));
    for (const [role, pad] of [
      ['strong', 7],
      ['axis', 4],
    ] as const) {
      const width = box.width - pad * 1.6;
      const lines = wrap([nameOf(plan, row)], width, type[role]);
      const room = Math.floor((box.height - pad) / type.line);
      const hasNumber =
        role === 'strong' && room > lines.length && measure(number, type.rest) < width;
      if (lines.length > room || lines.some((line) => measure(line, type[role]) > width)) continue;
      const at = [box.x + pad, box.y + pad + type[role].size * 0.82] as const;
      return [label(row.key, at, hasNumber ? [...lines, number] : lines, role, { on })];
    }
    return [];
  });
}

const rectOfShape = ({ x, y, width, height }: Shape, pad = 0): Rect => ({
  left: x - width / 2 - pad,
  right: x + width / 2 + pad,
  top: y - height / 2 - pad,
  bottom: y + height / 2 + pad,
});

/** Candidates for a name beside a disc: at its sides, then further away with a leader. */
function besides({ key, x, y, width }: Shape, lines: readonly string[], isTall: boolean) {
  const r = width / 2;
  const at = (dx: number, dy: number, align: PictureLabel['align'], isFar = false) => {
    const far = Math.hypot(dx, dy - 5);
    // A leader starts at the edge of its disc.
    const leader: Pair = [x + (dx / far) * r, y + ((dy - 5) / far) * r];
    return label(key, [x + dx, y + dy], lines, 'label', { align, ...(isFar && { leader }) });
  };
  const d = (r + 4) * 0.72;
  const near = [
    at(r + 5, 5, 'start'),
    at(-r - 5, 5, 'end'),
    at(0, -r - 6, 'middle'),
    at(0, r + 16, 'middle'),
    at(d, -d, 'start'),
    at(-d, -d, 'end'),
    at(d, d + 9, 'start'),
    at(-d, d + 9, 'end'),
  ];
  // On a phone a long leader is a riddle: the name is left out.
  const reaches = isTall ? [22, 38] : [34, 56, 84, 120];
  const turns = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6 + 0.3);
  const far = reaches.flatMap((reach) =>
    turns.map((turn) => {
      const [dx, dy] = [Math.cos(turn) * (r + reach), Math.sin(turn) * (r + reach) + 5];
      const side = Math.cos(turn);
      return at(dx, dy, side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle', true);
    }),
  );
  return [...near, ...far];
}

/** Names of the rows that a view names, beside their marks; those without a place are left out. */
export function pointLabels(
  plan: Plan,
  shapes: readonly Shape[],
  lines: readonly Connected[],
  known: readonly PictureLabel[],
  box: Box,
): readonly PictureLabel[] {
  const { view, around, isTall, has } = plan;
  const { type, palette } = around;
  const names = view.label ?? 'none';
  const hasNames = has('point') || view.layout === 'map';
  if (names === 'none' || plan.isSlope || view.layout === 'treemap' || !hasNames) return [];
  const isAsked = (one: Shape) =>
    names === 'all' || isNamed(nameOf(plan, one.row), names) || isNamed(one.key, names);
  const bounds: Rect = { left: box.x, right: box.x + box.width, top: box.y - 8, bottom: box.y + box.height + 4 }; // prettier-ignore
  const isMap = view.layout === 'map' && !has('point');
  const fixed = isMap ? [] : shapes.map((one) => rectOfShape(one, 1));
  const paths = lines.map(({ keys }) =>
    keys.flatMap((key) => shapes.filter((one) => one.key === key).map(({ x, y }): Pair => [x, y])),
  );
  const place = placer([...fixed, ...known], bounds, type, paths, undefined, 3);
  const labels: PictureLabel[] = [];
  const isOnOther = (one: PictureLabel) => {
    const rect = rectOf(one, type);
    const area = (rect.right - rect.left) * (rect.bottom - rect.top);
    return shapes.some(
      (other) =>
        !isMap &&
        other.key !== one.id &&
        other.width > 24 &&
        overlap(rect, rectOfShape(other)) > 0.35 * area,
    );
  };
  const isInside = ({ left, right }: Rect) =>
    left >= bounds.left - 10 && right <= bounds.right + 10;
  const isClear = (one: PictureLabel) =>
    [...known, ...labels].every((other) => overlap(rectOf(one, type), rectOf(other, type)) < 8);
  const isCovered = (one: Shape, width: number) =>
    shapes
      .slice(shapes.indexOf(one) + 1)
      .some(
        ({ x, y, width: w, height: h }) =>
          Math.abs(x - one.x) < width / 2 + w / 2 && Math.abs(y - one.y) < 9 + h / 2,
      );
  for (const one of shapes.filter(isAsked).sort((a, b) => b.width - a.width)) {
    const name = nameOf(plan, one.row);
    const width = measure(name, type.label);
    if (width < one.width - 8 && one.height > type.line && (isMap || !isCovered(one, width))) {
      const on = { ground: one.fill, ink: inkOn(one.fill, palette) };
      labels.push(label(one.key, [one.x, one.y + 5], [name], 'label', { align: 'middle', on }));
      continue;
    }
    const all = besides(isMap ? { ...one, width: 4 } : one, [name], isTall);
    const free = all.filter((candidate) => !isOnOther(candidate));
    const placed = place(free.length > 0 ? free : all).filter(
      (found) => isClear(found) && !isOnOther(found) && isInside(rectOf(found, type)),
    );
    labels.push(...placed);
  }
  return labels;
}
