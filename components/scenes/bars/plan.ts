/** Where bars stand: one board with an axis along the bars and one across them. */
import { measure } from '../kit/measure.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { barsOf, terraceOf, type Bar } from './rows.ts';

export interface BarPlan extends Bar {
  /** Across: middle and width at the foot. */
  readonly middle: number;
  readonly width: number;
  /** Along, in units of the plate, at this moment. */
  readonly length: number;
  /** The same once it has risen. */
  readonly whole: number;
  readonly torn: boolean;
  readonly rise: number;
  readonly shown: number;
}
export interface Rift {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}
export interface Plan {
  readonly bars: readonly BarPlan[];
  readonly rifts: readonly Rift[];
  readonly area: Box;
  readonly upright: boolean;
  /** Along and across -> a point of the plate. */
  readonly at: (along: number, across: number) => Pair;
  readonly length: (value: number) => number;
  readonly terrace: number;
  /** A terrace in units of the plate. */
  readonly step: number;
  /** How much a terrace is narrower than the one below, on each side. */
  readonly inset: number;
  /** The longest bar. */
  readonly reach: number;
}

interface Room {
  /** Before the first bar, along: names of rows. */
  readonly foot: number;
  readonly head: number;
}

const HEAD = 44;
/** How high a dotted line between bars is, as a share of the highest bar. */
export const RIFT = 0.86;

/** The room that words take at the two ends of the bars. */
function roomOf({ params, aspect }: Moment, bars: readonly Bar[]): Room {
  const tall = aspect === 'tall';
  if (params.direction === 'flat') {
    const widest = Math.max(40, ...bars.map(({ text }) => measure(text, 16) + 12));
    return { foot: 0, head: widest + 14 };
  }
  const grouped = bars.some(({ param }) => param.group !== undefined);
  const noted = bars.some(({ param }) => param.note !== undefined);
  return { foot: 26 + (noted ? (tall ? 36 : 20) : 0) + (grouped ? 24 : 0), head: tall ? 48 : 66 };
}

const partsRoom = ({ parts }: Bar, tall: boolean): number =>
  parts.length === 0
    ? 0
    : 28 + Math.max(...parts.map(({ name, text }) => measure(`${name} ${text}`, tall ? 13 : 15)));

/** Middles and widths across the room; what stands apart has more room between. */
function slots(moment: Moment, bars: readonly Bar[], across: number) {
  const { params, aspect } = moment;
  const tall = aspect === 'tall';
  const upright = params.direction === 'upright';
  const apart = new Map(
    Object.entries(params.between).map(([id, one]) => [one.after, { id, ...one }]),
  );
  const gapAfter = (bar: Bar, i: number): number => {
    const next = bars[i + 1];
    if (!next) return 0;
    if (apart.has(bar.id)) return upright ? (tall ? 26 : 84) : 44;
    return bar.param.group !== undefined && bar.param.group === next.param.group ? 0.25 : 1;
  };
  // Gaps below 2 are shares of a usual gap.
  const usual = upright ? (tall ? 8 : 40) : tall ? 26 : 34;
  const gaps = bars.map((bar, i) => {
    const gap = gapAfter(bar, i);
    return gap < 2 ? gap * usual : gap;
  });
  const beside = bars.map((bar) => (upright ? partsRoom(bar, tall) : 0));
  const over = upright ? 0 : 28;
  const under = bars.map(({ parts }) => (!upright && parts.length > 0 ? 22 : 0));
  const taken = [...gaps, ...beside, ...under].reduce((a, b) => a + b, 0) + over * bars.length;
  const width = Math.min(upright ? 250 : 64, (across - taken) / Math.max(1, bars.length));
  const used = taken + width * bars.length;
  let from = upright ? Math.max(0, (across - used) / 2) : 0;
  const rifts: Rift[] = [];
  const placed = bars.map((bar, i) => {
    const middle = from + over + width / 2;
    from += over + width + (beside[i] ?? 0) + (under[i] ?? 0);
    const rift = apart.get(bar.id);
    if (rift) rifts.push({ id: rift.id, text: rift.text, at: from + (gaps[i] ?? 0) / 2 });
    from += gaps[i] ?? 0;
    return { middle, width };
  });
  return { placed, rifts };
}

export function layoutOf(moment: Moment): Plan {
  const { params, data, state, aspect } = moment;
  const upright = params.direction === 'upright';
  const whole = areaOf(aspect, 'side');
  const top = whole.height * params.top;
  const titled = params.title !== undefined || params.rule !== undefined;
  const head = titled ? (params.title && params.rule ? HEAD + 18 : HEAD) : 0;
  const area = { ...whole, y: whole.y + top + head, height: whole.height - top - head };
  const bars = barsOf(params, data);
  const room = roomOf(moment, bars);
  const values = bars.flatMap(({ value, goal, range }) => [
    value ?? 0,
    goal?.value ?? 0,
    range?.[1] ?? 0,
  ]);
  const highest = Math.max(...values, 0) || 1;
  const reach = Math.min(params.limit ?? highest, highest);
  const torn = highest > reach;
  const along = (upright ? area.height : area.width) - room.foot - room.head - (torn ? 26 : 0);
  const length = (value: number) => (value / reach) * along;
  const terrace = terraceOf(params, reach);
  const { placed, rifts } = slots(moment, bars, upright ? area.width : area.height);
  const base = upright ? area.y + area.height - room.foot : area.x + room.foot;
  // With a stated terrace a bar is a whole number of them; its label has the exact figure.
  const rounded = (value: number) =>
    params.each !== undefined && value >= terrace ? Math.round(value / terrace) * terrace : value;
  const width = placed[0]?.width ?? 0;
  return {
    bars: bars.map((bar, i): BarPlan => {
      const rise = state.rise[bar.id] ?? 1;
      const over = (bar.value ?? 0) > reach;
      const full = over ? along + 26 : length(rounded(bar.value ?? 0));
      const slot = placed[i] ?? { middle: 0, width: 0 };
      const shown = state.shown[bar.id] ?? 1;
      return { ...bar, ...slot, whole: full, length: full * rise, torn: over, rise, shown };
    }),
    rifts,
    area,
    upright,
    at: (a, c) => (upright ? [area.x + c, base - a] : [base + a, area.y + c]),
    length,
    terrace,
    step: length(terrace),
    inset: (width * params.taper) / 2 / (reach / terrace),
    reach: along,
  };
}
