/** Where the frames stand, and the two heights of each slope in them. */
import { scaleLinear } from 'd3-scale';
import { fitted, measure } from '../kit/measure.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { framesOf, type Slope, type SlopeFrame } from './slopes.ts';

export interface SlopePlan {
  readonly slope: Slope;
  readonly from: Pair;
  readonly to: Pair;
}
export interface FramePlan {
  readonly frame: SlopeFrame;
  /** The field between the two staffs. */
  readonly box: Box;
  readonly slopes: readonly SlopePlan[];
  /** Base line of its first line of words, and where they begin. */
  readonly head: Pair;
  readonly headLines: readonly string[];
  /** Width for the names at line ends. */
  readonly room: number;
  /** Whether before and after stand under this frame. */
  readonly clock: boolean;
}
export interface Plan {
  readonly area: Box;
  readonly frames: readonly FramePlan[];
}

/** A direction has no size: every rise and every fall is drawn alike. */
const RISE = 0.36;
/** Two lines that begin at one height are drawn side by side. */
const APART = 4;

const valuesOf = (frames: readonly SlopeFrame[]) =>
  frames.flatMap(({ slopes }) =>
    slopes.flatMap(
      ({ ends }) => ends?.flatMap(({ value }) => (value === undefined ? [] : [value])) ?? [],
    ),
  );

/** All frames share one scale, so that their steepness can be compared. */
function scaleOf(frames: readonly SlopeFrame[]): readonly [number, number] {
  const values = valuesOf(frames);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  return [low >= 0 && low < span * 0.6 ? 0 : low - span * 0.1, high + span * 0.06];
}

function slopesIn(
  frame: SlopeFrame,
  frames: readonly SlopeFrame[],
  box: Box,
): readonly SlopePlan[] {
  const foot = box.y + box.height;
  const falls = frames.some(({ slopes }) => slopes.some(({ direction }) => direction === 'down'));
  const start = box.y + box.height * (falls ? 0.5 : 0.66);
  const [low, high] = scaleOf(frames);
  const scale = scaleLinear([low, high], [foot, box.y]);
  const change = { up: -1, flat: 0, down: 1 };
  return frame.slopes.flatMap((slope): readonly SlopePlan[] => {
    const [left, right] = [box.x, box.x + box.width];
    if (slope.ends) {
      const [a, b] = slope.ends;
      return [{ slope, from: [left, scale(a.value ?? 0)], to: [right, scale(b.value ?? 0)] }];
    }
    if (!slope.direction) return [];
    const y = start + (slope.role === 'comparison' ? APART : -APART);
    const end = y + change[slope.direction] * box.height * RISE;
    return [{ slope, from: [left, y], to: [right, end] }];
  });
}

/** Without a scale a frame is never higher than this many times its width: the angle is all it says. */
const UPRIGHT = 1.7;

const startWidth = (frames: readonly SlopeFrame[], size: number) =>
  Math.max(
    0,
    ...frames.flatMap(({ slopes }) =>
      slopes.map(({ ends }) => (ends ? measure(ends[0].text ?? '', size) + 10 : 0)),
    ),
  );

/** Side by side, four in a row at most. */
function wideFrames(
  moment: Moment,
  frames: readonly SlopeFrame[],
  area: Box,
): readonly FramePlan[] {
  const columns = Math.min(4, Math.max(1, frames.length));
  const rows = Math.ceil(frames.length / columns);
  const cell = { width: area.width / columns, height: area.height / Math.max(1, rows) };
  const scaled = frames.some((frame) => frame.scaled);
  const gutter = startWidth(frames, 14);
  const width = (cell.width - gutter) * (columns > 3 ? 0.46 : 0.52);
  const room = cell.width - gutter - width - 18;
  return frames.map((frame, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const x = area.x + column * cell.width;
    const y = area.y + row * cell.height + (moment.params.rule && row === 0 ? 32 : 0);
    const { title, note } = frame.param;
    const headLines = [
      ...(title ? fitted(title, cell.width - 20, 15) : []),
      ...(note ? fitted(note, cell.width - 20, 13.5) : []),
    ];
    const top = y + 22 + headLines.length * 18;
    const foot = area.y + (row + 1) * cell.height - 48;
    const free = Math.max(40, foot - top);
    const height = scaled ? free : Math.min(free, width * UPRIGHT);
    // What is left over stands more below than above.
    const drop = (free - height) * 0.4;
    const box = { x: x + gutter, y: top + drop, width, height };
    const slopes = slopesIn(frame, frames, box);
    return { frame, box, slopes, head: [x, y + 14 + drop], headLines, room, clock: true };
  });
}

/** One under the other: words at the left, the slope at the right. */
function tallFrames(
  moment: Moment,
  frames: readonly SlopeFrame[],
  area: Box,
): readonly FramePlan[] {
  const { rule } = moment.params;
  const top = area.y + (rule ? fitted(rule, area.width, 14.5).length * 18 + 8 : 0);
  // Dates of its own stand under each frame that has a scale; before and after under the last.
  const eachClock = frames.some((frame) => frame.scaled);
  const pitch = (area.y + area.height - top - (eachClock ? 8 : 30)) / Math.max(1, frames.length);
  const gutter = startWidth(frames, 13);
  const words = area.width * 0.4 - gutter * 0.4;
  const x = area.x + words + gutter + 8;
  const width = Math.min(84, area.width * 0.25);
  const room = area.x + area.width + 4 - (x + width) - 10;
  return frames.map((frame, i) => {
    const y = top + i * pitch;
    const { title, note } = frame.param;
    const headLines = [
      ...(title ? fitted(title, words, 13) : []),
      ...(note ? fitted(note, words, 12.5) : []),
    ];
    const box = { x, y: y + 4, width, height: Math.min(110, pitch - (eachClock ? 40 : 16)) };
    const slopes = slopesIn(frame, frames, box);
    const middle = box.y + box.height / 2 - (headLines.length - 1) * 9 + 5;
    const clocked = eachClock || i === frames.length - 1;
    return { frame, box, slopes, head: [area.x, middle], headLines, room, clock: clocked };
  });
}

/** The whole area, or as far as it has drawn back to its upper half. */
function roomOf({ aspect, params, state }: Moment): Box {
  const whole = areaOf(aspect, params.layout);
  const half = params.layout === 'side' ? areaOf(aspect, 'top').height : whole.height / 2;
  const height = whole.height + (half - whole.height) * state.top;
  // Its left staffs stand where charts beneath have their base line.
  const inset = aspect === 'wide' && params.layout === 'side' ? 20 : 0;
  return { ...whole, x: whole.x + inset, width: whole.width - inset, height };
}

export function layoutOf(moment: Moment): Plan {
  const area = roomOf(moment);
  const frames = framesOf(moment.params, moment.data);
  const place = moment.aspect === 'tall' ? tallFrames : wideFrames;
  return { area, frames: place(moment, frames, area) };
}
