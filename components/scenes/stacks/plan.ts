/** Where the stacks stand: one measure of box for all, fixed while they grow. */
import { areaOf, type Box } from '../kit/plate.ts';
import { boxOf, stacksOf, type Stack } from './levels.ts';
import type { Moment } from './params.ts';

export interface Place {
  readonly stack: Stack;
  /** Lower left corner of its front. */
  readonly x: number;
}

export interface Plan {
  readonly area: Box;
  readonly places: readonly Place[];
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
  /** Layers that are drawn as one: 1 unless there would be more rows than a plate can show. */
  readonly together: number;
}

/** Rows of all stacks together: a use of 0.5% leaves thousands of layers, thinner than a line. */
const MOST_ROWS = 1300;

/** Room under the floor for names, and over the stacks for the words on top of the stage. */
const FOOT = { wide: 96, tall: 80 } as const;
const HEAD = { wide: 96, tall: 96 } as const;
/** Room at the left for what the line is called; a phone says it in the key. */
const NAME = { wide: 56, tall: 0 } as const;
/** Between a stack and the next: the staff and its air. */
const AIR = { wide: 30, tall: 16 } as const;
const WIDEST = { wide: 40, tall: 22 } as const;
/** A box is a quarter higher than wide at most. */
const SHAPE = { wide: 1.24, tall: 1.5 } as const;
/** The row behind stands this share of a box's width to the right, and this share of it higher. */
const SLANT = { x: 0.44, y: 0.3 };

export function layoutOf(moment: Moment): Plan {
  const { aspect, params } = moment;
  const { across, deep, layer } = params;
  const area = areaOf(aspect, 'side');
  const stacks = stacksOf(moment);
  const left = area.x + NAME[aspect] + AIR[aspect] * 0.5;
  const pitch = (area.x + area.width - left) / stacks.length;
  const width = Math.min(WIDEST[aspect], (pitch - AIR[aspect]) / (across + SLANT.x * deep));
  const back = { x: width * SLANT.x, y: width * SLANT.y };
  const floor = area.y + area.height - FOOT[aspect];
  const highest = Math.max(params.reach, ...stacks.map(({ level }) => level ?? 0));
  const layers = Math.ceil(highest / layer - 1e-6);
  const room = floor - area.y - HEAD[aspect] - back.y * deep - 22;
  const height = Math.min(width * SHAPE[aspect], room / layers);
  const perLayer = across * deep;
  const rows = stacks.reduce((sum, { level = 0 }) => sum + Math.ceil(level / layer) * deep, 0);
  const line = floor - (100 / boxOf(params) / perLayer) * height;
  return {
    area,
    places: stacks.map((stack, i) => ({ stack, x: left + i * pitch })),
    pitch,
    floor,
    line,
    width,
    height,
    back,
    front: width * across,
    together: Math.max(1, Math.ceil(rows / MOST_ROWS)),
  };
}

/** Where a level stands on the staff beside a stack. */
export const heightAt = (plan: Plan, level: number): number =>
  plan.floor - (plan.floor - plan.line) * (level / 100);
