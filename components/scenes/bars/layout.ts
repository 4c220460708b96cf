/** Where bars stand: one board with an axis along the bars and one across them. */
import { measure } from '../kit/measure.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import { areaBelow, type Box, type Pair } from '../kit/plate.ts';
import { barsOf, terraceOf, type Bar } from './rows.ts';
import type { Params } from './spec.ts';

export interface PlacedBar extends Bar {
  /** Across: middle and width at the foot. */
  readonly middle: number;
  readonly width: number;
  /** Along, in units of the viewBox, once it has risen. */
  readonly whole: number;
  readonly isTorn: boolean;
}
/** A dotted line that keeps two bars apart. */
export interface Separator {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}
export interface Board {
  readonly bars: readonly PlacedBar[];
  readonly separators: readonly Separator[];
  readonly area: Box;
  readonly isUpright: boolean;
  readonly isTall: boolean;
  /** Along and across -> a point of the viewBox. */
  readonly at: (along: number, across: number) => Pair;
  readonly lengthOf: (value: number) => number;
  /** A terrace in units of the viewBox. */
  readonly step: number;
  /** How much a terrace is narrower than the one below, on each side. */
  readonly inset: number;
  /** The longest bar. */
  readonly reach: number;
}

/** Room above the bars for a title or a rule. */
const HEAD = 44;
/** What a torn bar is longer than the scale. */
const TORN = 26;

/** The room that words take at the two ends of the bars: names at the foot, figures at the head. */
function endsOf({ direction }: Params, bars: readonly Bar[], isTall: boolean) {
  if (direction === 'flat')
    return { foot: 0, head: 14 + Math.max(40, ...bars.map(({ text }) => measure(text, 16) + 12)) };
  const isGrouped = bars.some(({ param }) => param.group !== undefined);
  const hasNotes = bars.some(({ param }) => param.note !== undefined);
  const notes = hasNotes ? (isTall ? 36 : 20) : 0;
  return { foot: 26 + notes + (isGrouped ? 24 : 0), head: isTall ? 48 : 66 };
}

const partsRoom = ({ parts }: Bar, isTall: boolean): number =>
  parts.length === 0
    ? 0
    : 28 + Math.max(...parts.map(({ name, text }) => measure(`${name} ${text}`, isTall ? 13 : 15)));

/** Middles and widths across the room; what stands apart has more room between. */
function slots(
  { direction, between }: Params,
  bars: readonly Bar[],
  across: number,
  tall: boolean,
) {
  const isUpright = direction === 'upright';
  const apart = new Map(Object.entries(between).map(([id, one]) => [one.after, { id, ...one }]));
  const usual = isUpright ? (tall ? 8 : 40) : tall ? 26 : 34;
  const gaps = bars.map((bar, i) => {
    const next = bars[i + 1];
    if (!next) return 0;
    if (apart.has(bar.id)) return isUpright ? (tall ? 26 : 84) : 44;
    const { group } = bar.param;
    return group !== undefined && group === next.param.group ? usual / 4 : usual;
  });
  // Names of parts stand beside an upright bar, under a flat one, whose own name is over it.
  const after = bars.map((bar) =>
    isUpright ? partsRoom(bar, tall) : bar.parts.length > 0 ? 22 : 0,
  );
  const over = isUpright ? 0 : 28;
  const taken = [...gaps, ...after].reduce((a, b) => a + b, 0) + over * bars.length;
  const width = Math.min(isUpright ? 250 : 64, (across - taken) / Math.max(1, bars.length));
  let from = isUpright ? Math.max(0, (across - taken - width * bars.length) / 2) : 0;
  const separators: Separator[] = [];
  const middles = bars.map(({ id }, i) => {
    const middle = from + over + width / 2;
    const gap = gaps[i] ?? 0;
    from += over + width + (after[i] ?? 0);
    const one = apart.get(id);
    if (one) separators.push({ id: one.id, text: one.text, at: from + gap / 2 });
    from += gap;
    return middle;
  });
  return { middles, width, separators };
}

/** The board of a scene; nothing on it moves. */
export function boardOf({ params, data, aspect }: LayoutContext<Params>): Board {
  const isTall = aspect === 'tall';
  const isUpright = params.direction === 'upright';
  const whole = areaBelow(aspect, params.top);
  const isTitled = params.title !== undefined || params.rule !== undefined;
  const head = isTitled ? (params.title && params.rule ? HEAD + LINE_HEIGHT : HEAD) : 0;
  const area = { ...whole, y: whole.y + head, height: whole.height - head };
  const bars = barsOf(params, data);
  const ends = endsOf(params, bars, isTall);
  const values = bars.flatMap(({ value = 0, goal, range }) => [
    value,
    goal?.value ?? 0,
    range?.[1] ?? 0,
  ]);
  const highest = Math.max(...values, 0) || 1;
  const limit = Math.min(params.limit ?? highest, highest);
  const room = (isUpright ? area.height : area.width) - ends.foot - ends.head;
  const reach = room - (highest > limit ? TORN : 0);
  const lengthOf = (value: number) => (value / limit) * reach;
  const terrace = terraceOf(params, limit);
  // With a stated terrace a bar is a whole number of them; its label has the exact figure.
  const rounded = (value: number) =>
    params.each !== undefined && value >= terrace ? Math.round(value / terrace) * terrace : value;
  const across = isUpright ? area.width : area.height;
  const { middles, width, separators } = slots(params, bars, across, isTall);
  const base = isUpright ? area.y + area.height - ends.foot : area.x + ends.foot;
  return {
    bars: bars.map((bar, i): PlacedBar => {
      const { value = 0 } = bar;
      const isTorn = value > limit;
      const length = isTorn ? reach + TORN : lengthOf(rounded(value));
      return { ...bar, middle: middles[i] ?? 0, width, whole: length, isTorn };
    }),
    separators,
    area,
    isUpright,
    isTall,
    at: (a, c) => (isUpright ? [area.x + c, base - a] : [base + a, area.y + c]),
    lengthOf,
    step: lengthOf(terrace),
    inset: (width * params.taper) / 2 / (limit / terrace),
    reach,
  };
}
