/** The positions of bars: a board with one axis along the bars and one across them. */
import { breakLines } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import type { SceneData, TypeScale } from '../../../story/scene.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { roundUp } from '../kit/scale.ts';
import { isPromise, rowOf } from '../kit/series.ts';
import { together } from '../kit/text.ts';
import type { Params } from './params.ts';

type BarParam = Params['bars'][string];

/** Named parts of a bar, from the bottom up, each from one value to the next. */
function partsOf({ parts }: BarParam, data: SceneData) {
  let from = 0;
  return Object.entries(parts ?? {}).flatMap(([id, part]) => {
    const row = rowOf(data, part);
    if (row?.value === undefined) return [];
    const to = from + row.value;
    const found = { id, name: part.name, from, to, text: row.text ?? String(row.value) };
    from = to;
    return [found];
  });
}

export function barsOf(params: Params, data: SceneData) {
  const names = Object.values(params.bars).map(({ name }) => name);
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return Object.entries(params.bars).map(([id, param]) => {
    const { series } = param;
    const row = series === undefined ? undefined : rowOf(data, { ...param, series });
    const parts = partsOf(param, data);
    const goal = param.goal && rowOf(data, param.goal);
    const { low, high } = row ?? {};
    const range = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
    return {
      id,
      param,
      /** Its name where its group is not visible. */
      label:
        param.group !== undefined && isTwice(param.name)
          ? together([param.group, param.name])
          : param.name,
      parts,
      text: param.figure ?? row?.text ?? range?.join('–') ?? '',
      isPromised: isPromise(row),
      row,
      /** The painted value: its own, or the low end of a range. */
      value: row?.value ?? low ?? parts.at(-1)?.to,
      range,
      goal: goal?.value === undefined ? undefined : { value: goal.value, text: goal.text },
    };
  });
}
export type Bar = ReturnType<typeof barsOf>[number];

/** A round terrace height that gives the highest bar about 25. */
export const terraceOf = ({ each }: Params, reach: number): number => each ?? roundUp(reach / 25);

/** The most upright bars that fit side by side; more are drawn flat, one under the other. */
const MOST_UPRIGHT = { wide: 12, tall: 4 } as const;
/**
 * Whether bars are upright: as the script sets, else if they are few and each word of a name fits
 * under its bar.
 */
function isUprightOn(
  { params: { direction, bars }, aspect, type }: LayoutContext<Params>,
  width: number,
): boolean {
  if (direction !== undefined) return direction === 'upright';
  const all = Object.values(bars);
  const words = all.flatMap(({ name }) => name.split(/[\s-]+/));
  const widest = Math.max(...words.map((word) => measure(word, type.strong)));
  return all.length <= MOST_UPRIGHT[aspect] && widest <= width / all.length;
}

/** Space above the bars for a title or a rule. */
const TITLE_HEIGHT = 44;
/** Extra length of a bar that is torn at the limit of the scale. */
const TORN = 26;

/** The space that words take at the two ends of the bars: names at the base, numbers at the top. */
function endsOf(
  { aspect, type }: LayoutContext<Params>,
  isUpright: boolean,
  bars: readonly Bar[],
  pitch: number,
) {
  const isTall = aspect === 'tall';
  const { strong, rest } = type;
  if (!isUpright)
    return {
      start: 0,
      end: 14 + Math.max(40, ...bars.map(({ text }) => measure(text, strong) + 12)),
    };
  const isGrouped = bars.some(({ param }) => param.group !== undefined);
  const hasNotes = bars.some(({ param }) => param.note !== undefined);
  const notes = hasNotes ? (isTall ? 36 : 20) : 0;
  // The name of a group stands below all lines of its bars' names.
  const lines = isGrouped
    ? bars.map(({ param }) => breakLines(param.name, pitch - 10, rest).length)
    : [];
  const broken = (Math.max(1, ...lines) - 1) * type.line;
  return { start: 26 + notes + (isGrouped ? 24 + broken : 0), end: isTall ? 48 : 66 };
}

const partsSpace = ({ parts }: Bar, { strong }: TypeScale): number =>
  parts.length === 0
    ? 0
    : 28 + Math.max(...parts.map(({ name, text }) => measure(`${name} ${text}`, strong)));

/** Least and greatest width of an upright bar, as shares of its slot. */
const LEAST = 0.4;
const MOST = { wide: 0.78, tall: 0.9 } as const;
/**
 * The width of a flat bar with its name in front, as a share of its slot; the width of the names at
 * most, as a share of the board.
 */
const [FLAT, NAMES] = [0.6, 0.4];

/** Names in front of flat bars are as wide as the widest; the longest are broken. */
const frontSpace = (bars: readonly Bar[], width: number, { strong }: TypeScale): number =>
  Math.min(width * NAMES, Math.max(...bars.map(({ label }) => measure(label, strong)))) + 12;

/** Middles and widths across the board; a separator takes extra space. */
function slots(
  { params: { between }, aspect, type }: LayoutContext<Params>,
  bars: readonly Bar[],
  across: number,
  isUpright: boolean,
) {
  const tall = aspect === 'tall';
  const pitch = across / Math.max(1, bars.length);
  const apart = new Map(Object.entries(between).map(([id, one]) => [one.after, { id, ...one }]));
  const usual = isUpright ? Math.min(tall ? 8 : 40, pitch * 0.4) : tall ? 26 : 34;
  const gaps = bars.map((bar, i) => {
    const next = bars[i + 1];
    if (!next) return 0;
    if (apart.has(bar.id)) return isUpright ? (tall ? 26 : 84) : 44;
    const { group } = bar.param;
    return group !== undefined && group === next.param.group ? usual / 4 : usual;
  });
  const hasParts = bars.some(({ parts }) => parts.length > 0);
  const over = isUpright ? 0 : 28;
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const widthBeside = (after: readonly number[]) =>
    (across - sum([...gaps, ...after]) - over * bars.length) / Math.max(1, bars.length);
  // Names of parts stand beside an upright bar, but under a flat one, whose own name is above it.
  const beside = bars.map((bar) =>
    isUpright ? partsSpace(bar, type) : bar.parts.length > 0 ? 22 : 0,
  );
  // If names beside them would make the bars thin, they go onto the bars.
  const isInside = isUpright && widthBeside(beside) < pitch * LEAST;
  const after = isInside ? bars.map(() => 0) : beside;
  const width = Math.min(isUpright ? Math.min(250, pitch * MOST[aspect]) : 64, widthBeside(after));
  // If names above them would make flat bars thin, the names go in front.
  if (!isUpright && !hasParts && apart.size === 0 && width < pitch * LEAST) {
    const middles = bars.map((_, i) => pitch * (i + 0.5));
    const rooms = { isInside, pitch, separators: [], isInFront: true };
    return { ...rooms, middles, width: Math.min(64, pitch * FLAT) };
  }
  const taken = sum([...gaps, ...after]) + over * bars.length;
  let from = isUpright ? Math.max(0, (across - taken - width * bars.length) / 2) : 0;
  const separators: { readonly id: string; readonly text: string; readonly at: number }[] = [];
  const middles = bars.map(({ id }, i) => {
    const middle = from + over + width / 2;
    const gap = gaps[i] ?? 0;
    from += over + width + (after[i] ?? 0);
    const one = apart.get(id);
    if (one) separators.push({ id: one.id, text: one.text, at: from + gap / 2 });
    from += gap;
    return middle;
  });
  return { middles, width, separators, isInside, pitch, isInFront: false };
}

/** The board of a scene, in units of the viewBox; nothing on it moves. */
export function boardOf(context: LayoutContext<Params>) {
  const { params, data, aspect, type } = context;
  const isTall = aspect === 'tall';
  const fullArea = areaOf(aspect, 'side', params.free);
  const isUpright = isUprightOn(context, fullArea.width);
  const isTitled = params.title !== undefined || params.rule !== undefined;
  const titleHeight = isTitled
    ? params.title && params.rule
      ? TITLE_HEIGHT + type.line
      : TITLE_HEIGHT
    : 0;
  const area = { ...fullArea, y: fullArea.y + titleHeight, height: fullArea.height - titleHeight };
  const bars = barsOf(params, data);
  const across = isUpright ? area.width : area.height;
  const { middles, width, separators, isInside, isInFront, pitch } = slots(
    context,
    bars,
    across,
    isUpright,
  );
  const barEnds = endsOf(context, isUpright, bars, across / bars.length);
  const front = isInFront ? frontSpace(bars, area.width, type) : 0;
  const ends = { ...barEnds, start: barEnds.start + front };
  const values = bars.flatMap(({ value = 0, goal, range }) => [
    value,
    goal?.value ?? 0,
    range?.[1] ?? 0,
  ]);
  const highest = Math.max(...values, 0) || 1;
  const limit = Math.min(params.limit ?? highest, highest);
  const space = (isUpright ? area.height : area.width) - ends.start - ends.end;
  const reach = space - (highest > limit ? TORN : 0);
  const lengthOf = (value: number) => (value / limit) * reach;
  const terrace = terraceOf(params, limit);
  // If a script sets the terrace, a bar is a whole number of them; its label has the exact number.
  const rounded = (value: number) =>
    params.each !== undefined && value >= terrace ? Math.round(value / terrace) * terrace : value;
  const base = isUpright ? area.y + area.height - ends.start : area.x + ends.start;
  return {
    bars: bars.map((bar, i) => {
      const { value = 0 } = bar;
      const isTorn = value > limit;
      /** Length along its axis when fully risen. */
      const length = isTorn ? reach + TORN : lengthOf(rounded(value));
      /** Middle and width at the base, across. */
      return { ...bar, middle: middles[i] ?? 0, width, length, isTorn };
    }),
    /** Separators between two bars. */
    separators,
    area,
    isUpright,
    isTall,
    type,
    /** Space for names in front of flat bars; 0 where they stand above them. */
    front,
    /** Whether names of parts stand on the bar, not beside it. */
    isInside,
    /** Distance from one bar to the next. */
    pitch,
    /** Along and across -> a point of the viewBox. */
    at: (a: number, c: number): Pair =>
      isUpright ? [area.x + c, base - a] : [base + a, area.y + c],
    lengthOf,
    /** Height of a terrace. */
    step: lengthOf(terrace),
    /** By how much a terrace is narrower than the one below, on each side. */
    inset: (width * params.taper) / 2 / (limit / terrace),
    /** Length of the longest bar. */
    reach,
  };
}
export type Board = ReturnType<typeof boardOf>;
export type PlacedBar = Board['bars'][number];
