/** Where the stacks stand: one measure of box for all, fixed while they grow. */
import type { LayoutContext } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { oneLine } from '../kit/text.ts';
import type { Stack } from './rows.ts';
import type { Params } from './spec.ts';

export interface Board {
  readonly area: Box;
  /** Lower left corner of each front. */
  readonly xs: readonly number[];
  /** From one stack to the next. */
  readonly pitch: number;
  /** Where they stand, and where the line runs. */
  readonly floor: number;
  readonly line: number;
  /** A box: its front, and the step to the row behind. */
  readonly width: number;
  readonly height: number;
  readonly back: { readonly x: number; readonly y: number };
  /** Width of a whole front. */
  readonly front: number;
  /** Layers that are drawn as one: 1 unless there would be more rows than a picture can show. */
  readonly together: number;
}
export interface KeyEntry {
  readonly id: 'below' | 'above' | 'line';
  readonly text: string;
  /** Base line of its words, at the left of its sample. */
  readonly at: Pair;
}

/** Rows of all stacks together: a use of 0.5% leaves thousands of layers, thinner than a line. */
const MOST_ROWS = 1300;
/** Room under the floor for names, and over the stacks for the words on top of the stage. */
const FOOT = { wide: 96, tall: 80 } as const;
const HEAD = 96;
/** Room at the left for what the line is called; a phone says it in the key. */
const NAME = { wide: 56, tall: 0 } as const;
/** Between a stack and the next: the axis and its air. */
const AIR = { wide: 30, tall: 16 } as const;
const WIDEST = { wide: 40, tall: 22 } as const;
/** A box is a quarter higher than wide at most. */
const SHAPE = { wide: 1.24, tall: 1.5 } as const;
/** The row behind stands this share of a box's width to the right, and this share of it higher. */
const SLANT = { x: 0.44, y: 0.3 };
const KEY_ROW = { wide: 25, tall: 19 } as const;

/** What of the stacks' values the board hangs on: the highest, in percent, and rows in all. */
export function extentOf({ layer, deep, reach }: Params, stacks: readonly Stack[]): Pair {
  const levels = stacks.map(({ level = 0 }) => level);
  const rows = levels.reduce((sum, level) => sum + Math.ceil(level / layer) * deep, 0);
  return [Math.max(reach, ...levels), rows];
}

export function boardOf(
  { aspect, params }: LayoutContext<Params>,
  highest: number,
  rows: number,
): Board {
  const { across, deep, layer } = params;
  const area = areaOf(aspect, 'side');
  const ids = Object.keys(params.stacks);
  const left = area.x + NAME[aspect] + AIR[aspect] * 0.5;
  const pitch = (area.x + area.width - left) / ids.length;
  const width = Math.min(WIDEST[aspect], (pitch - AIR[aspect]) / (across + SLANT.x * deep));
  const back = { x: width * SLANT.x, y: width * SLANT.y };
  const floor = area.y + area.height - FOOT[aspect];
  const layers = Math.ceil(highest / layer - 1e-6);
  const room = floor - area.y - HEAD - back.y * deep - 22;
  const height = Math.min(width * SHAPE[aspect], room / layers);
  return {
    area,
    xs: ids.map((_, i) => left + i * pitch),
    pitch,
    floor,
    line: floor - (100 / layer) * height,
    width,
    height,
    back,
    front: width * across,
    together: Math.max(1, Math.ceil(rows / MOST_ROWS)),
  };
}

/** Where a level stands on the axis beside a stack. */
export const heightAt = ({ floor, line }: Board, level: number): number =>
  floor - (floor - line) * (level / 100);

/** A phone has no room beside the line: there the key says what it is. */
export function keyOf(
  { aspect, params }: LayoutContext<Params>,
  { area, xs }: Board,
): readonly KeyEntry[] {
  const isTall = aspect === 'tall';
  const ids: readonly KeyEntry['id'][] = ['below', 'above', ...(isTall ? ['line' as const] : [])];
  const lines = [params.title, params.rule].filter((line) => line !== undefined).length;
  const head = lines === 0 ? 14 : 14 + lines * LINE_HEIGHT + (isTall ? 5 : 10);
  const x = isTall ? area.x : (xs[0] ?? area.x);
  return ids.map((id, i) => ({
    id,
    text: oneLine(params[id], ' '),
    at: [x, area.y + head + i * KEY_ROW[aspect]],
  }));
}
