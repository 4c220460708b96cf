/** Axes and their ticks, titles of axes, and the names of a mirror or of diverging bars. */
import { measure } from '../../../../story/layout/measure.ts';
import type { Type } from '../../../../story/scene.ts';
import { printYear } from '../../../../story/script/dates.ts';
import type { PictureLabel } from '../../kit/plate.ts';
import { label } from '../../kit/text.ts';
import { cellText, numberOf, printer, type Position } from '../read.ts';
import { LEFT_ZERO, ticksOf } from '../scales.ts';
import type { Axis, Tick } from '../shapes.ts';
import { facetLines, FEW, linesOfBand, type Cell, type Frame, type Ticks } from './frame.ts';
import type { Plan } from './plan.ts';

function axisOf(
  plan: Plan,
  frame: Frame,
  { facet, box, xs, ys, isLast, column: place }: Cell,
  side: Axis['side'],
  position: Position,
  values: Ticks,
): Axis {
  const { around, view, isFlat, isSlope, has } = plan;
  const isX = side === 'x';
  const scale = (isX ? xs : ys)!;
  const { kind, column, domain, channel } = position;
  const { area } = around;
  const print = printer(column, around.lang);
  const isLength = has('bar', 'area');
  const isTime = kind === 'date' && !(isLength && isFlat);
  const isGrid = !isTime && !channel.bin && !has('line') && (!isLength || isFlat);
  // Small charts inside a grid have the ticks of their neighbours.
  const hasWords = !frame.isSmall || (isX ? isLast : place === 0);
  // Units stand at ticks if they are short, and in a small chart at one tick.
  const isShort = !column.after.startsWith(' ');
  const wordsOf = (value: number | string, text: Ticks[number]['text'], i: number) => {
    if (!hasWords) return [];
    if (text) return text;
    if (kind !== 'band') {
      const hasUnit = isShort && (isX || !frame.isSmall || i === values.length - 1);
      return [print(view.mirror ? Math.abs(Math.round(Number(value))) : Number(value), hasUnit)];
    }
    if (!isX) {
      const every = Math.ceil((around.type.line * 0.8) / scale.step);
      return i % every === 0 ? (frame.yNames[position.words.indexOf(String(value))] ?? []) : [];
    }
    const step = scale.stepOf?.(String(value)) ?? scale.step;
    return linesOfBand(position, String(value), step - 6, around.type.axis);
  };
  const ticks = values.map(({ value, text }, i): Tick => {
    const [from, lines] = [scale.at(value), wordsOf(value, text, i)];
    const at = scale.nameAt?.(String(value)) ?? from;
    const reach = Math.max(0, ...lines.map((line) => measure(line, around.type.axis))) / 2;
    const isEdge = isX && frame.isSmall && kind !== 'band';
    // Words at the ends of an axis stay on the stage.
    const isFirst = isEdge ? i === 0 : at - reach < area.x - 12;
    const isLast = isEdge ? i === values.length - 1 : at + reach > area.x + area.width + 12;
    const align = isFirst ? 'start' : isLast ? 'end' : 'middle';
    return { id: `${side}-${value}`, value, at, from, text: lines, ...(isX && { align }) };
  });
  const [from, to] = domain;
  const isAlong = has('bar') && isFlat !== isX && (!isFlat || !frame.hasXAxis);
  const base = isAlong ? (isFlat ? xs : ys)?.at(0) : undefined;
  const hasZero =
    kind === 'number' && !channel.bin && channel.scale !== 'log' && from <= 0 && to >= 0;
  return {
    id: `${side}:${channel.field ?? ''}:${facet}`,
    ...{ side, box, ticks, hasGrid: kind !== 'band' && (!isX || isGrid) },
    ...(hasZero && !view.mirror && !isSlope && { zero: scale.at(0) }),
    ...(base !== undefined && Number.isFinite(base) && { base }),
    ...(isSlope && { isStaff: true }),
    scale: (value) => {
      const at = kind === 'band' && typeof value === 'number' ? NaN : scale.at(value);
      return Number.isFinite(at) ? at : undefined;
    },
  };
}

/** Of dates, numbers and many words that would touch, as many as have room: round ones, and the last where it is far enough. */
function someOf(ticks: Ticks, { column, texts }: Position, step: number, axis: Type): Ticks {
  const textOf = (value: number | string) => texts?.get(String(value)) ?? String(value);
  const widest = Math.max(...ticks.map(({ value }) => measure(textOf(value), axis)));
  const isWords = column.type === 'words';
  const parts = ticks.flatMap(({ value }) => textOf(value).split(/[\s-]+/));
  const isBroken = isWords && ticks.length <= FEW;
  const hasRoom = isBroken && parts.every((part) => measure(part, axis) + 6 <= step);
  if (widest + 10 <= step || hasRoom) return ticks;
  const least = (widest + 16) / step;
  if (isWords) return ticks.filter((_, i) => i % Math.ceil(least) === 0);
  const every = [2, 5, 10, 20, 25, 50, 100].find((n) => n >= least) ?? ticks.length;
  // Round values where the bands are even; else every so many bands.
  const values = ticks.map(({ value }) => Number(value));
  const isEven = values.every((value, i) => i === 0 || value - values[i - 1]! === 1);
  return ticks.filter((_, i) => (isEven ? values[i]! : i) % every === 0);
}

/** Values at the ticks of the x axis. */
function xValues(
  { x, view, around, isTall, isSlope, rows }: Plan,
  { isSmall }: Frame,
  { box }: Cell,
): Ticks {
  if (!x) return [];
  if (isSlope && x.kind !== 'band')
    return x.domain.map((value) => {
      const row = rows.find((one) => numberOf(one, x.channel.field) === value);
      const text = row ? cellText(row, x.channel.field ?? '', x.column, around.lang) : '';
      return { value, text: [text] };
    });
  if (isSmall && x.kind === 'date') {
    const [from, to] = [Math.ceil(x.domain[0]), Math.floor(x.domain[1])];
    const years = from === to ? [from] : [from, to];
    return years.map((value) => ({ value, text: [printYear(value, around.lang)] }));
  }
  const pitch = isSmall ? 46 : isTall ? 58 : 92;
  const print = printer(x.column, around.lang);
  const widthOf = ({ value, text }: Ticks[number]) =>
    Math.max(...(text ?? [print(Number(value))]).map((line) => measure(line, around.type.axis)));
  // Fewer, where their words would touch.
  let most = Math.max(2, Math.floor(box.width / (view.mirror ? pitch * 2 : pitch)));
  let ticks = ticksOf(x, most, around.lang);
  const isTight = () => Math.max(...ticks.map(widthOf)) + 12 > box.width / ticks.length;
  while (x.kind !== 'band' && most > 2 && isTight()) ticks = ticksOf(x, --most, around.lang);
  if (x.kind === 'band' && (x.channel.ticks || view.layout === 'mosaic')) return ticks;
  if (x.kind === 'band') return someOf(ticks, x, box.width / x.words.length, around.type.axis);
  if (!view.mirror) return ticks;
  const lengths = [...new Set(ticks.map(({ value }) => Math.abs(Number(value))))];
  return lengths.flatMap((value) => [{ value: -value || LEFT_ZERO }, { value }]);
}

export function axesIn(plan: Plan, frame: Frame, cell: Cell): readonly Axis[] {
  const { view, x, y } = plan;
  const { yTicks, hasXAxis, isDiverging } = frame;
  const hasYAxis = yTicks.length > 0 && !view.mirror && !isDiverging;
  return [
    ...(y && hasYAxis ? [axisOf(plan, frame, cell, 'y', y, yTicks)] : []),
    ...(x && hasXAxis ? [axisOf(plan, frame, cell, 'x', x, xValues(plan, frame, cell))] : []),
  ];
}

/** Words of axes that are no ticks. */
export function axisLabels(plan: Plan, frame: Frame, cell: Cell): readonly PictureLabel[] {
  const { around, y, view, sides, isFlat } = plan;
  const { type } = around;
  const { box, xs, ys, facet } = cell;
  const { isSmall, isDiverging, isBelow, nameWidth } = frame;
  const [start, end] = frame.slope ? [frame.left, frame.right] : [0, 0];
  const facetNames = facetLines(plan, facet, nameWidth || box.width + start + end);
  const middle = box.y + box.height / 2 + 5 - ((facetNames.length - 1) * type.line) / 2;
  const nameY = nameWidth > 0 ? middle : box.y - 8 - (facetNames.length - 1) * type.line;
  const nameAt = [box.x - start - nameWidth, nameY] as const;
  const facetName = isSmall ? [label(`facet-${facet}`, nameAt, facetNames, 'strong')] : [];
  const { area } = around;
  const names = plan.groups.map(([name, words]) => {
    const at = (word: string | undefined) => (isFlat ? ys : xs)?.at(word ?? '') ?? 0;
    const [first, last, id] = [at(words[0]), at(words.at(-1)), `y-${words[0]}`];
    if (isFlat) return label(id, [area.x, first - (ys?.step ?? 0) / 2 - 5], [name], 'label');
    const under = [(first + last) / 2, area.y + area.height - 4] as const;
    return label(id, under, [name], 'axis', { align: 'middle' });
  });
  if (names.length > 0) return names;
  if (!y || !ys || !xs) return facetName;
  if (isDiverging)
    return y.words.map((word, i) => {
      const isLeft = !isBelow(word);
      const lines = frame.yNames[i]!;
      const top = ys.at(word) + 4.5 - ((lines.length - 1) * type.line) / 2;
      const at = [xs.at(0) + (isLeft ? -9 : 9), top] as const;
      return label(`y-${word}`, at, lines, 'axis', { align: isLeft ? 'end' : 'start' });
    });
  if (!view.mirror) return facetName;
  const [left, right] = [xs.at(LEFT_ZERO), xs.at(0)];
  const every = Math.ceil((type.line - 3) / Math.max(1, ys.step));
  const bands = y.words.filter((_, i) => i % every === 0);
  return [
    ...facetName,
    ...bands.map((word) => {
      const at = [(left + right) / 2, ys.at(word) + 4.5] as const;
      return label(`y-${word}`, at, [word], 'axis', { align: 'middle' });
    }),
    label('side-0', [left - 2, box.y - 8], [sides[0] ?? ''], 'strong', { align: 'end' }),
    label('side-1', [right + 2, box.y - 8], [sides[1] ?? ''], 'strong'),
  ];
}

/** The titles of both axes, at the first small chart. */
export function axisTitles(
  { around: { type } }: Plan,
  { left, right, xTitle, yTitle, cells }: Frame,
) {
  const box = cells[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = [box.x + box.width + right, box.y + box.height + 24 + type.line] as const;
  return [
    ...(yTitle ? [label('y-title', [box.x - left, box.y - 15], [yTitle], 'axis')] : []),
    ...(xTitle ? [label('x-title', at, [xTitle], 'axis', { align: 'end' })] : []),
  ];
}
