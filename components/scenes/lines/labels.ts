/**
 * Labels except those of lines and rows: title, vertical rules at dates, gaps, the key under the
 * time axis.
 */
import { measure } from '../../../story/layout/measure.ts';
import { printYear } from '../../../story/script/dates.ts';
import { PLATE, type Palette, type Type } from '../../../story/scene.ts';
import { type DateTick, dateTicks, LONG, namedTicks } from '../kit/date-ticks.ts';
import { yearOf } from '../kit/dates.ts';
import { clamp, dot, hline, mark, type Mark, round1, round2, vline } from '../kit/marks.ts';
import { keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { yearTicks } from '../kit/scale.ts';
import { heading, label, oneLine, scripted, wrap } from '../kit/text.ts';
import { type Panel, scalePrinter } from './layout.ts';
import { isKeyNote, NOTE_RING, type Spot } from './row-labels.ts';
import { heightOf } from './shape.ts';
import type { Context, Params } from './params.ts';
import type { DrawnLine } from './strokes.ts';

/** The ticks under the axis: the words of the rows, else those in the script, else round dates. */
function timeTicks(
  { params, aspect, lang }: LayoutContext<Params>,
  panel: Panel,
): readonly DateTick[] {
  const { lines, from, to, x, box } = panel;
  const inside = ({ at }: DateTick) => at >= from - 1e-6 && at <= to + 1e-6;
  if (lines.some(({ xType }) => xType === 'words')) {
    const named = new Map(lines.flatMap(({ points }) => points.map((p) => [p.at, p.x] as const)));
    return [...named].map(([at, text]) => ({ at, text })).filter(inside);
  }
  if (params.x.ticks) return namedTicks(params.x.ticks, lang).filter(inside);
  const most = Math.floor(box.width / (aspect === 'tall' ? 84 : 130));
  const isDate = lines.some(({ xType }) => xType === 'date');
  if (isDate && to - from < LONG) return dateTicks([from, to], most, lang);
  // Both ends are always printed if they are whole years; otherwise there is room for one more tick.
  const ends = [from, to].filter(Number.isInteger);
  const round = yearTicks(from, to, ends.length > 0 ? most : most + 1);
  const print = isDate ? (year: number) => printYear(year, lang) : numberPrinter(lang);
  // Round numbers that would touch the ends are left out.
  const clear = (at: number) => ends.every((end) => Math.abs(x(at) - x(end)) > 52);
  return [...ends, ...round.filter(clear)].map((at) => ({ at, text: print(at) }));
}

/** Marks under the lines and over them, and the numbers and dates beside them. */
export function axesOf(context: LayoutContext<Params>, panel: Panel) {
  const { id, param, box, lines, x, y, base } = panel;
  const isTall = context.aspect === 'tall';
  const ticks = param.scale ? panel.ticks.filter((tick) => Math.abs(y(tick) - base) > 1) : [];
  const times = panel.hasTimeAxis ? timeTicks(context, panel) : [];
  const bottom = box.y + box.height;
  const xs = new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)));
  const line = (id: string, d: string, stroke: string, width: number, more: Mark['attrs'] = {}) =>
    mark('path', id, { d, stroke, 'stroke-width': width, ...more });
  const clock = times.map(({ at }) => vline(x(at), bottom, 6)).join('');
  const print = scalePrinter(context.lang, param, lines, panel.ticks.at(-1) ?? 0);
  const isNumber = times.length > 0 && lines.some(({ xType }) => xType === 'number');
  const title = isNumber && Object.values(context.data).find(({ xLabel }) => xLabel)?.xLabel;
  const titleAt = [box.x + box.width, bottom + (isTall ? 2 : 7) + context.type.line * 2] as const;
  return {
    /** Rules of the scale, and vertical ones at each x. */
    under: keepLast(({ ink }: Palette) => {
      const grid = ticks.map((tick) => hline(box.x, y(tick), box.width));
      const uprights = [...xs].map((at) => vline(x(at), box.y, box.height));
      return [
        ...(param.scale ? [line('grid', grid.join(''), ink, 1, { opacity: 0.28 })] : []),
        ...(param.staffs ? [line('uprights', uprights.join(''), ink, 1.2, { opacity: 0.75 })] : []),
      ];
    }),
    /** Base line and ticks. */
    over: keepLast(({ ink }: Palette) =>
      param.staffs
        ? []
        : [
            line('base', hline(box.x, base, box.width), ink, 1.4),
            ...(clock ? [line('ticks', clock, ink, 1.2)] : []),
          ],
    ),
    labels: [
      // The name of dates is not printed.
      ...(title ? [label(`${id}-x`, titleAt, [title], 'axis', { align: 'end' })] : []),
      ...ticks.map((tick) => {
        const at = [box.x - (isTall ? 5 : 10), y(tick) + 5] as const;
        return label(`${id}-scale-${tick}`, at, [print(tick)], 'axis', { align: 'end' });
      }),
      ...times.flatMap(({ at, text, under }) =>
        [text, under ?? []].flat().map((words, i) => {
          // A day under the first hour would reach beyond the edge of a phone.
          const least = i > 0 ? 8 + measure(words, context.type.axis) / 2 : 0;
          const { line: step } = context.type;
          const y = bottom + (isTall ? 2 : 7) + step + i * (step - 2);
          const place = [Math.max(x(at), least), y] as const;
          return label(`${id}-${i > 0 ? 'under' : 'clock'}-${at}`, place, [words], 'axis', {
            align: 'middle',
          });
        }),
      ),
    ],
  };
}

export const titleLabels = (
  { aspect, type }: LayoutContext<Params>,
  { id, param, box, column }: Panel,
): readonly PictureLabel[] =>
  heading(`${id}-title`, param, (count) => [
    aspect === 'tall' && column === 0 ? 16 : box.x,
    box.y - (aspect === 'tall' ? 4 : 6) - type.line * count,
  ]);

/** The value of the first ridge or line at a place on the axis. */
function skylineAt({ lines }: Panel, at: number): number | undefined {
  const line = lines.find(({ role }) => role === 'ridge' || role === 'line');
  for (const run of line?.runs ?? [])
    for (const [i, point] of run.entries()) {
      const next = run[i + 1];
      if (Math.abs(point.at - at) < 1e-6) return point.value;
      if (next && point.at < at && at < next.at)
        return point.value + ((next.value - point.value) * (at - point.at)) / (next.at - point.at);
    }
  return undefined;
}

/**
 * Vertical rules at dates: events while the line is drawn; each reaches down to the skyline, else to
 * the base.
 */
export function rulesOf({ rules, panels }: Params, panel: Panel) {
  const [first] = Object.keys(panels);
  return Object.entries(rules).flatMap(([id, { panel: panelId = first, at: date, text, note }]) => {
    const at = yearOf(date);
    if (panelId !== panel.id || at < panel.from || at > panel.to) return [];
    const lines = [text, note].filter((line) => line !== undefined);
    return [{ id, at, lines, value: skylineAt(panel, at) }];
  });
}

export function rulePicture(
  context: Context,
  panel: Panel,
  { id, at, lines: panelId, value }: ReturnType<typeof rulesOf>[number],
): Partial<Picture> {
  const { state, palette } = context;
  // It grows while the line covers the last fortieth of the axis before its date, and is complete
  // when the line is there.
  const grown = clamp(1 + (state.until - at) / ((panel.to - panel.from) / 40));
  if (grown <= 0) return {};
  const [x, top] = [panel.x(at), panel.box.y - 2];
  const bottom = value === undefined ? panel.base : heightOf(panel, state.rise, value);
  const d = `M${round1(x)},${round1(bottom)}V${round1(bottom + (top - bottom) * grown)}`;
  const { lines, opacity } = scripted(context, id, panelId);
  const { strong } = context.type;
  const width = Math.max(...lines.map((line) => measure(line, strong)));
  const [left, right] = [x - 10 - panel.box.x, PLATE[context.aspect].width - 17 - x];
  // Left of the rule if it fits; otherwise on the roomier side, wrapped if necessary.
  const isBefore = width < left || (width > right && left > right);
  const broken = width < Math.max(left, right) ? lines : wrap(lines, Math.max(left, right), strong);
  const corner = [x + (isBefore ? -9 : 9), top + 12] as const;
  const look = { align: isBefore ? 'end' : 'start', opacity: grown * opacity } as const;
  return {
    marks: [mark('path', `rule-${id}`, { d, stroke: palette.ink, 'stroke-width': 1.2 })],
    labels: [label(id, corner, broken, 'strong', look)],
  };
}

/** For missing data nothing is drawn except a dotted base line and words. */
export function gapLabels(
  { x, base }: Panel,
  gap: string,
  id: string,
  [from, to]: Pair,
  type: Type,
): readonly PictureLabel[] {
  const [left, right] = [x(from), x(to)];
  if (right - left <= measure(gap, type) + 16) return [];
  const at = [(left + right) / 2, base - 18] as const;
  return [label(`${id}-gap-${from}`, at, [gap], 'axis', { align: 'middle' })];
}

/** Under the time axis: the meaning of a hollow dot, and notes that are too long for their row. */
export function keyPicture(
  context: Context,
  panel: Panel,
  all: readonly DrawnLine[],
  spots: readonly Spot[],
): Picture {
  const { params, aspect, palette } = context;
  const lone = all.flatMap((one) => (one.line.role === 'dots' ? one.lone : []));
  const isTall = aspect === 'tall';
  let x = isTall ? 16 : panel.box.x;
  let y = panel.box.y + panel.box.height + (isTall ? 43 : 52);
  const entry = (key: string, id: string, text: string, opacity: number, isNote: boolean) => {
    const [stroke, width] = isNote ? [palette.ink, 1.8] : [palette.teaLine, 1.5];
    const look = { fill: 'none', stroke, 'stroke-width': width, opacity: round2(opacity) };
    const sample = dot(`key-${key}`, [x + 6, y - 4.5], isNote ? NOTE_RING : 3.4, look);
    const words = label(id, [x + 20, y], [text], 'axis', { opacity });
    if (isTall) y += 19;
    else x += measure(text, context.type.axis) + 56;
    return { marks: [sample], labels: [words] };
  };
  const grown = Math.max(...lone.map((one) => one.grown));
  return layers([
    ...(params.dots !== undefined && lone.length > 0
      ? [entry('dots', `${panel.id}-dots`, params.dots, grown, false)]
      : []),
    ...spots
      .filter(({ one }) => isKeyNote(one))
      .map(({ one: { anchor, text, opacity } }) =>
        entry(anchor, anchor, oneLine(text), opacity, true),
      ),
  ]);
}
