/**
 * The positions of the panels and their scales. The field does not depend on the state; only the
 * axis follows the window.
 */
import { measure } from '../../../story/layout/measure.ts';
import { scaleLinear } from 'd3-scale';
import { PLATE, type Type } from '../../../story/scene.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { linear } from '../kit/scale.ts';
import { linesIn, type Line } from './rows.ts';
import type { PanelParam, Params } from './params.ts';

const ROW_GAP = 26;
const FOOT = 30;

/** Chinese and Japanese count by 万 and 亿: a scale that is divided follows the unit in its translated title. */
function divisorOf({ per, title = '', unit = '' }: PanelParam): number {
  const [word] = per === 1 ? [] : (/(?<![十百千每\d])[万萬亿億]/u.exec(title + unit) ?? []);
  if (word === undefined) return per;
  return /[万萬]/.test(word) ? 1e4 : 1e8;
}

/** Prints the numbers of a scale, the uppermost with its unit. */
export function scalePrinter(
  lang: string,
  panel: PanelParam,
  lines: readonly Line[],
  top: number,
): (tick: number) => string {
  const { unit } = panel;
  const per = divisorOf(panel);
  const print = numberPrinter(lang, {
    maximumFractionDigits: 2,
    ...(Math.abs(top / per) >= 1e6 && { notation: 'compact' as const }),
  });
  const unitText = unit ?? (lines.some((line) => line.unit === 'percent') ? '%' : '');
  // A unit that is a word gets a space before it, whether or not the script has one.
  const suffix = /^\p{L}/u.test(unitText) ? ` ${unitText}` : unitText;
  return (tick) => print(tick / per) + (tick === top ? suffix : '');
}

/** Width of the widest number of any panel. */
function scaleSpace({ lang, params }: LayoutContext<Params>, all: readonly Line[], type: Type) {
  const widths = Object.entries(params.panels).flatMap(([id, panel]) => {
    if (!panel.scale) return [];
    const lines = all.filter((line) => line.panel === id);
    const values = lines.flatMap(({ points }) => points.map(({ value = 0 }) => value));
    const ticks = panel.ticks ?? [Math.round(Math.max(0, ...values))];
    const print = scalePrinter(lang, panel, lines, Math.max(0, ...ticks));
    return ticks.map((tick) => measure(print(tick), type));
  });
  return Math.max(0, ...widths);
}

/** The field that all panels share, with space for numbers on the left; space on the right is added later. */
function fieldOf(context: LayoutContext<Params>, lines: readonly Line[]): Box {
  const { aspect } = context;
  const { area: place, free } = context.params;
  const { width } = PLATE[aspect];
  const isTall = aspect === 'tall';
  const isFull = place === 'full' || place === 'stage';
  const area = areaOf(aspect, isFull ? 'full' : place);
  // The words above the panels stand under the header.
  const { y: top } = place === 'stage' ? areaOf(aspect, 'side') : area;
  const y = top + (isTall || isFull || place === 'foot' ? 0 : 28);
  const space = scaleSpace(context, lines, context.type.axis);
  // Numbers of a scale may reach towards the column.
  const x = isTall ? Math.max(26, 14 + space) : area.x + (isFull ? 40 : Math.max(20, space - 40));
  const bottom = isTall ? PLATE.tall.height * 0.69 : 776;
  return {
    x,
    y: y + (bottom - y) * free.above,
    width: width - (isTall ? 14 : 32) - x,
    height: (bottom - y) * Math.max(0.05, 1 - free.above - free.below),
  };
}

/**
 * Greatest width on a phone, in units of the plate, at which name and value of a line's end share
 * one line.
 */
export const ONE_LINE = 86;

/** Space for the words at line ends. */
function endSpace({ aspect, type: scale }: LayoutContext<Params>, lines: readonly Line[]): number {
  const isTall = aspect === 'tall';
  const widths = lines.map(({ end, role, name, points }) => {
    const last = points.findLast(({ value }) => value !== undefined);
    if (end === 'none' || role === 'goal' || !last) return 0;
    const [first, second] = [end === 'value' ? '' : name, end === 'name' ? '' : last.text];
    const type = scale[role === 'ridge' || role === 'line' ? 'strong' : 'label'];
    const width = measure(`${first} ${second}`, type);
    return isTall && width > ONE_LINE
      ? Math.max(measure(first, type), measure(second, type))
      : width;
  });
  const widest = Math.max(0, ...widths);
  // The script's own words in their place may be a little longer.
  return widest === 0 ? 8 : Math.min(widest + 24, ((isTall ? 104 : 190) * scale.line) / 18);
}

/** Panels flow into rows of `columns`, as words flow into lines. */
function rowsOf({ panels, columns }: Params, all: readonly Line[]) {
  const cells = Object.entries(panels).map(([id, param]) => {
    const lines = all.filter((line) => line.panel === id);
    /** Whether its axis consists of the words of its rows. */
    const isWordy = lines.some(({ xType }) => xType === 'words');
    return { id, param, span: Math.min(param.span, columns), lines, isWordy };
  });
  const rows: ((typeof cells)[number] & { readonly column: number })[][] = [[]];
  let column = 0;
  for (const cell of cells) {
    if (column + cell.span > columns) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ ...cell, column });
    column += cell.span;
  }
  return rows;
}

/** Height of the words above a panel. */
const headOf = ({ title, rule }: PanelParam) => (title ? (rule ? 62 : 44) : rule ? 44 : 18);

/** The scale of a panel contains every number of its rows, and zero if that is near. */
function domainOf({ range }: PanelParam, lines: readonly Line[]): readonly [number, number] {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low, high].filter((n) => n !== undefined)),
  );
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const span = high - low || Math.abs(high) || 1;
  // A painted area is read by its size, so its scale always includes zero.
  const hasRidge = lines.some(({ role }) => role === 'ridge');
  const lower = hasRidge || (low >= 0 && low < high * 0.6) ? Math.min(0, low) : low - span * 0.08;
  const upper = (hasRidge ? Math.max(0, high) : high) + (range ? 0 : span * 0.02);
  return [Math.min(range?.[0] ?? Infinity, lower), Math.max(range?.[1] ?? -Infinity, upper)];
}

const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);

/** The panels without the window on their axis. */
function roomsOf(context: LayoutContext<Params>) {
  const { params, data, aspect } = context;
  const { columns } = params;
  const lines = linesIn(params.panels, data);
  const field = fieldOf(context, lines);
  const rows = rowsOf(params, lines);
  const weights = rows.map((row) => Math.max(...row.map(({ param }) => param.weight)));
  const heads = rows.map((row) => Math.max(...row.map(({ param }) => headOf(param))));
  const hasAxis = rows.map((row, i) => i === rows.length - 1 || row.some((cell) => cell.isWordy));
  const feet = hasAxis.map((has) => (has ? FOOT : 6));
  const free = field.height - sum(heads) - sum(feet) - ROW_GAP * (rows.length - 1);
  const unitWidth = (field.width * (columns > 1 ? 1 - params.free.right : 1)) / columns;
  // Neighbours in a row have words of the same width, so that their fields stay equal.
  const gutter = Math.max(
    endSpace(context, lines),
    columns > 1 ? 0 : params.free.right * field.width,
  );
  let top = field.y;
  return rows.flatMap((row, r) => {
    const height = Math.max(40, (free * (weights[r] ?? 1)) / sum(weights));
    const y = top + (heads[r] ?? 0);
    top = y + height + (feet[r] ?? 0) + ROW_GAP;
    return row.map((cell) => {
      const inner = columns > 1 && cell.column > 0 ? 24 : 0;
      const x = field.x + cell.column * unitWidth + inner;
      const box = { x, y, width: Math.max(40, cell.span * unitWidth - inner - gutter), height };
      const [low, high] = domainOf(cell.param, cell.lines);
      const scale = scaleLinear([low, high], [y + height, y]);
      const tickCount = Math.max(2, Math.round(height / (aspect === 'tall' ? 70 : 95)));
      return {
        ...cell,
        /** The field of the chart without its words. */
        box,
        y: (value: number) => scale(value),
        /** The base of ridges, to which `rise` 0 falls. */
        base: scale(Math.min(Math.max(0, low), high)),
        ticks: (cell.param.ticks ?? scale.ticks(tickCount)).filter((n) => n >= low && n <= high),
        /** Whether dates, or the words of its rows, stand under this panel. */
        hasTimeAxis: r === rows.length - 1 || cell.isWordy,
      };
    });
  });
}

/** A column at the beginning of the axis must not cover the numbers of the scale. */
function edgeOf(lines: readonly Line[], from: number): number {
  const first = lines.flatMap(({ role, runs }) => (role === 'ridge' ? (runs[0] ?? []) : []));
  return first.length === 1 && first[0] && Math.abs(first[0].at - from) < 1e-6 ? 12 : 0;
}

/**
 * The panels for the present window on their axis; the last result is cached, since most frames need
 * it again.
 */
export const layoutOf = (context: LayoutContext<Params>) => {
  const rooms = roomsOf(context);
  return keepLast((from: number, to: number) =>
    rooms.map((space) => {
      const { lines, box, isWordy } = space;
      const count = Math.max(1, ...lines.map(({ points }) => points.at(-1)?.at ?? 1));
      const [start, last] = isWordy ? [1, count] : [from, to];
      const end = last > start ? last : start + 1;
      const field = [box.x + edgeOf(lines, start), box.x + box.width] as const;
      return {
        ...space,
        /** Position on the axis -> units of the viewBox. */
        x: linear([start, end], field),
        from: start,
        to: end,
      };
    }),
  );
};
export type Panel = ReturnType<ReturnType<typeof layoutOf>>[number];
