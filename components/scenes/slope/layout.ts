/** The positions of the frames, and the two heights of each slope in them. */
import { measure } from '../../../story/layout/measure.ts';
import type { SceneData, Type, TypeScale } from '../../../story/scene.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { linear } from '../kit/scale.ts';
import { isPromise, nameOf, rowsOf } from '../kit/series.ts';
import { wrap } from '../kit/text.ts';
import type { Context, Params } from './params.ts';

type LineParam = Params['frames'][string]['lines'][string];

const DIRECTIONS = ['up', 'flat', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const isDirection = (word: string | undefined): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);

/** A line of a frame: with `ends` if the data have values, else with `direction` if they state one. */
function slopeOf(frame: string, key: string, line: LineParam, data: SceneData) {
  const rows = rowsOf(data, line);
  const ordered = rows
    .filter((row) => row.value !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const at = (x: string) => ordered.find((row) => row.x === x);
  const [first, last] = line.ends ? line.ends.map(at) : [ordered[0], ordered.at(-1)];
  const ends = first && last && first !== last ? ([first, last] as const) : undefined;
  return {
    /** `studies.firms`: frame and line. */
    id: `${frame}.${key}`,
    frame,
    name: line.name ?? nameOf(data, line) ?? key,
    isComparison: line.role === 'comparison',
    isPromised: isPromise(last),
    ends,
    direction: ends ? undefined : rows.map(({ label }) => label).find(isDirection),
  };
}
export type Slope = ReturnType<typeof slopeOf>;

/** Every frame in the order of the script; a frame has a scale if any of its slopes has values. */
export function framesOf(params: Params, data: SceneData) {
  return Object.entries(params.frames).map(([id, param]) => {
    const slopes = Object.entries(param.lines).map(([key, line]) => slopeOf(id, key, line, data));
    return { id, param, slopes, isScaled: slopes.some(({ ends }) => ends !== undefined) };
  });
}
type SlopeFrame = ReturnType<typeof framesOf>[number];

/** The drawn share of a line, 0 to 1: its own share times its frame's. */
export const drawnOf = ({ state }: Context, { id, frame }: Slope): number =>
  (state.drawn[frame] ?? 1) * (state.drawn[id] ?? 1);

/** A direction has no size: every rise and every fall is drawn the same. */
const RISE = 0.36;
/** Distance between two lines that begin at the same height. */
const APART = 4;
/**
 * Without a scale a frame is at most this many times as high as wide, because only the angle has a
 * meaning.
 */
const UPRIGHT = 1.7;

/** All frames share one scale, so that their steepness can be compared. */
function domainOf(frames: readonly SlopeFrame[]): readonly [number, number] {
  const values = frames.flatMap(({ slopes }) =>
    slopes.flatMap(({ ends }) => ends?.flatMap(({ value }) => value ?? []) ?? []),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  return [low >= 0 && low < span * 0.6 ? 0 : low - span * 0.1, high + span * 0.06];
}

const CHANGE = { up: -1, flat: 0, down: 1 } as const;
/** The slopes of a frame from end to end, in units of the viewBox. */
function slopesIn(frame: SlopeFrame, frames: readonly SlopeFrame[], box: Box) {
  const falls = frames.some(({ slopes }) => slopes.some(({ direction }) => direction === 'down'));
  const start = box.y + box.height * (falls ? 0.5 : 0.66);
  const scale = linear(domainOf(frames), [box.y + box.height, box.y]);
  const [left, right] = [box.x, box.x + box.width];
  const placed = (slope: Slope, from: number, to: number) => {
    const ends: { readonly from: Pair; readonly to: Pair } = {
      from: [left, from],
      to: [right, to],
    };
    return { slope, ...ends };
  };
  return frame.slopes.flatMap((slope) => {
    const { ends, direction } = slope;
    if (ends) return [placed(slope, scale(ends[0].value ?? 0), scale(ends[1].value ?? 0))];
    if (!direction) return [];
    const y = start + (slope.isComparison ? APART : -APART);
    return [placed(slope, y, y + CHANGE[direction] * box.height * RISE)];
  });
}
export type PlacedSlope = ReturnType<typeof slopesIn>[number];

export interface PlacedFrame {
  readonly frame: SlopeFrame;
  /** The area between the two axes. */
  readonly box: Box;
  readonly slopes: readonly PlacedSlope[];
  /** Left end and baseline of its first line of words. */
  readonly titlePlace: Pair;
  readonly titleLines: readonly string[];
  /** Width of the names at line ends. */
  readonly space: number;
  /** Whether the dates of both axes stand under this frame. */
  readonly hasTimeAxis: boolean;
}

/** Width of the values at the left axis. */
const startWidth = (frames: readonly SlopeFrame[], type: Type) =>
  Math.max(
    0,
    ...frames.flatMap(({ slopes }) =>
      slopes.map(({ ends }) => (ends ? measure(ends[0].text ?? '', type) + 10 : 0)),
    ),
  );

const headOf = ({ param: { title, note } }: SlopeFrame, width: number, scale: TypeScale) => [
  ...(title ? wrap([title], width, scale.strong) : []),
  ...(note ? wrap([note], width, scale.rest) : []),
];

/** A single frame is as wide as the words at its line ends allow. */
function aloneWidth(frames: readonly SlopeFrame[], width: number, type: TypeScale): number {
  const ends = frames.flatMap(({ slopes }) =>
    slopes.map(({ name, ends: values }) =>
      measure(`${name} ${values?.[1].text ?? ''}`, type.strong),
    ),
  );
  return Math.max(width * 0.52, width - Math.max(0, ...ends) - 24);
}

/** Side by side, at most four in a row; on a phone only a single one. */
function besideFrames(
  { rule }: Params,
  frames: readonly SlopeFrame[],
  area: Box,
  { aspect, type }: LayoutContext<Params>,
): PlacedFrame[] {
  const columns = Math.min(4, Math.max(1, frames.length));
  const rows = Math.ceil(frames.length / columns);
  const cell = { width: area.width / columns, height: area.height / Math.max(1, rows) };
  const isScaled = frames.some((frame) => frame.isScaled);
  const ruleLines = rule && aspect === 'tall' ? wrap([rule], area.width, type.strong).length : 1;
  const lead = rule ? ruleLines * type.line + 14 : 0;
  const gutter = startWidth(frames, type.axis);
  const width =
    columns === 1
      ? aloneWidth(frames, cell.width - gutter, type)
      : (cell.width - gutter) * (columns > 3 ? 0.46 : 0.52);
  const space = cell.width - gutter - width - 18;
  return frames.map((frame, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const x = area.x + column * cell.width;
    const y = area.y + row * cell.height + (row === 0 ? lead : 0);
    const titleLines = headOf(frame, cell.width - 20, type);
    const top = y + 22 + titleLines.length * type.line;
    const free = Math.max(40, area.y + (row + 1) * cell.height - 48 - top);
    const height = isScaled ? free : Math.min(free, width * UPRIGHT);
    // More of the remaining space goes below than above.
    const drop = (free - height) * 0.4;
    const box = { x: x + gutter, y: top + drop, width, height };
    const slopes = slopesIn(frame, frames, box);
    return {
      frame,
      box,
      slopes,
      titlePlace: [x, y + 14 + drop],
      titleLines,
      space,
      hasTimeAxis: true,
    };
  });
}

/** Below each other: words on the left, the slope on the right. */
function belowFrames(
  { rule }: Params,
  frames: readonly SlopeFrame[],
  area: Box,
  { type }: LayoutContext<Params>,
): PlacedFrame[] {
  const top = area.y + (rule ? wrap([rule], area.width, type.strong).length * type.line + 8 : 0);
  // Each frame with a scale has its own dates; otherwise they stand under the last frame.
  const isEach = frames.some((frame) => frame.isScaled);
  const pitch = (area.y + area.height - top - (isEach ? 8 : 30)) / Math.max(1, frames.length);
  const gutter = startWidth(frames, type.axis);
  const words = area.width * 0.4 - gutter * 0.4;
  const x = area.x + words + gutter + 8;
  const width = Math.min(84, area.width * 0.25);
  const space = area.x + area.width + 4 - (x + width) - 10;
  return frames.map((frame, i) => {
    const y = top + i * pitch;
    const titleLines = headOf(frame, words, type);
    const box = {
      x,
      y: y + 4,
      width,
      height: Math.min(isEach ? 200 : 110, pitch - (isEach ? 40 : 16)),
    };
    const middle = box.y + box.height / 2 - (titleLines.length - 1) * (type.line / 2) + 5;
    return {
      frame,
      box,
      slopes: slopesIn(frame, frames, box),
      titlePlace: [area.x, middle],
      titleLines,
      space,
      hasTimeAxis: isEach || i === frames.length - 1,
    };
  });
}

/** The area, reduced to its upper half by `top` (0 to 1). */
function spaceOf({ aspect, params }: LayoutContext<Params>, top: number): Box {
  const fullArea = areaOf(aspect, params.area, params.free);
  const upper = areaOf(aspect, 'top').height / areaOf(aspect, 'side').height;
  const half = fullArea.height * (params.area === 'side' ? upper : 0.5);
  const height = fullArea.height + (half - fullArea.height) * top;
  // Its left axes are aligned with the base lines of charts below.
  const inset = aspect === 'wide' && params.area === 'side' ? 20 : 0;
  return { ...fullArea, x: fullArea.x + inset, width: fullArea.width - inset, height };
}

/** The frames by `top`; the last result is cached, since most frames of the animation need it again. */
export function layoutOf(context: LayoutContext<Params>) {
  const frames = framesOf(context.params, context.data);
  const { aspect } = context;
  const place = aspect === 'tall' && frames.length > 1 ? belowFrames : besideFrames;
  return keepLast((top: number) => {
    const area = spaceOf(context, top);
    return { area, frames: place(context.params, frames, area, context) };
  });
}
export type Layout = ReturnType<ReturnType<typeof layoutOf>>;
