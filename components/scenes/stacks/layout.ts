/** The positions of the stacks: one size of box for all, fixed while they grow. */
import { measure } from '../../../story/layout/measure.ts';
import type { RowWords } from '../../../story/scene.ts';
import { clamp } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { isPromise } from '../kit/series.ts';
import { linesOf, oneLine } from '../kit/text.ts';
import type { Context, Params } from './params.ts';

/** Defaults; texts that no language provides are empty. */
const TOLD = {
  level: { friction: false, reach: 100 },
  use: { friction: true, reach: 200 },
} as const;
const WORDLESS = { line: '', below: '', above: '', said: '', gap: '' };
/** Params with defaults for everything that was left out. */
export const toldOf = (params: Params) => ({ ...WORDLESS, ...TOLD[params.reads], ...params });

/** Most rows of all stacks together: a use of 0.5% would make thousands of layers, thinner than a line. */
const MOST_ROWS = 1300;
/** Space under the floor for names, and above the stacks for the words at the top. */
const FOOT = { wide: 96, tall: 80 } as const;
const TITLE_HEIGHT = 96;
/** Least space on the left for the line's name. */
const NAME = 56;
/** Distance between stacks, for the axis. */
const AIR = { wide: 30, tall: 16 } as const;
const WIDEST = { wide: 64, tall: 32 } as const;
/** Greatest height of a box, in widths. */
const SHAPE = { wide: 1.24, tall: 1.5 } as const;
/** The back row is this share of a box's width further right, and this share of it higher. */
const SLANT = { x: 0.44, y: 0.3 };
const KEY_ROW = { wide: 25, tall: 19 } as const;

/** The values on which the board depends: the highest, in percent, and the total number of rows. */
export function extentOf(params: Params, stacks: readonly Stack[]): Pair {
  const { layer, deep, reach } = toldOf(params);
  const levels = stacks.map(({ level = 0 }) => level);
  const rows = levels.reduce((sum, level) => sum + Math.ceil(level / layer) * deep, 0);
  return [Math.max(reach, ...levels), rows];
}

/** On a phone the key names the line. */
function nameWidth({ aspect, type, params }: LayoutContext<Params>): number {
  if (aspect === 'tall') return 0;
  const { strong } = type;
  return Math.max(NAME, ...linesOf(toldOf(params).line).map((one) => measure(one, strong) + 8));
}

/** The measures of all stacks, in units of the viewBox. */
export function boardOf(context: LayoutContext<Params>, highest: number, rows: number) {
  const { aspect, params } = context;
  const { across, deep, layer } = params;
  const area = areaOf(aspect, 'side', params.free);
  const ids = Object.keys(params.stacks);
  const left = area.x + nameWidth(context) + AIR[aspect] * 0.5;
  const pitch = (area.x + area.width - left) / ids.length;
  const width = Math.min(WIDEST[aspect], (pitch - AIR[aspect]) / (across + SLANT.x * deep));
  const back = { x: width * SLANT.x, y: width * SLANT.y };
  const floor = area.y + area.height - FOOT[aspect];
  const layers = Math.ceil(highest / layer - 1e-6);
  const space = floor - area.y - TITLE_HEIGHT - back.y * deep - 22;
  const height = Math.min(width * SHAPE[aspect], space / layers);
  return {
    area,
    /** Lower left corner of each front, and the distance between them. */
    xs: ids.map((_, i) => left + i * pitch),
    pitch,
    /** The heights of the floor and of the line. */
    floor,
    line: floor - (100 / layer) * height,
    /** A box: its front, and the offset of the row behind. */
    width,
    height,
    back,
    /** Width of a whole front. */
    front: width * across,
    /** Layers drawn as one: 1 unless there would be too many rows for a picture. */
    together: Math.max(1, Math.ceil(rows / MOST_ROWS)),
  };
}
export type Board = ReturnType<typeof boardOf>;

/** Forms of stacks with boxes of two percent, from broad to slender. */
const FORMS = [
  { across: 5, deep: 2, layer: 20 },
  { across: 5, deep: 1, layer: 10 },
  { across: 2, deep: 1, layer: 4 },
] as const;
/** A stack of 100 should have at least this share of the height, if a form allows it. */
const HIGH = 0.6;

/**
 * Params with the broadest form that fills the height, for many stacks that are parts of a whole,
 * unless a script sets the form.
 */
export function formed(params: Params, { aspect, type }: RowWords): Params {
  const { across, deep, layer } = params;
  const isGiven = across !== FORMS[0].across || deep !== FORMS[0].deep || layer !== FORMS[0].layer;
  if (params.reads !== 'level' || isGiven || Object.keys(params.stacks).length < 3) return params;
  const forms = FORMS.map((form) => ({ ...params, ...form }));
  const isHigh = (one: Params) => {
    const board = boardOf({ scene: '', params: one, data: {}, aspect, type, lang: 'en' }, 100, 0);
    return board.floor - board.line >= (board.floor - board.area.y) * HIGH;
  };
  return forms.find(isHigh) ?? forms.at(-1) ?? params;
}

/** The height of a level on the axis beside a stack. */
export const heightAt = ({ floor, line }: Board, level: number): number =>
  floor - (floor - line) * (level / 100);

/**
 * The key: its words, with their baseline left of a sample. A phone has no room beside the line, so
 * the key names it there.
 */
export function keyOf({ aspect, type, params }: LayoutContext<Params>, { area, xs }: Board) {
  const labels = toldOf(params);
  const isTall = aspect === 'tall';
  const lines = [params.title, params.rule].filter((line) => line !== undefined).length;
  const titleHeight = lines === 0 ? 14 : 14 + lines * type.line + (isTall ? 5 : 10);
  const x = isTall ? area.x : (xs[0] ?? area.x);
  return (['below', 'above', 'line'] as const)
    .filter((id) => labels[id] !== '' && (isTall || id !== 'line'))
    .map((id, i) => {
      const at: Pair = [x, area.y + titleHeight + i * KEY_ROW[aspect]];
      return { id, text: oneLine(labels[id], ' '), at };
    });
}
export type KeyEntry = ReturnType<typeof keyOf>[number];

/** The line is output: at a rate of use u, capacity is 1/u, so 1/u - 1 stands above the line. */
const levelOf = (reads: Params['reads'], value: number): number =>
  reads === 'use' ? 10000 / Math.max(1, value) : value;

export function stacksOf({ params, state, boundValues, lang }: Context) {
  const box = params.layer / (params.across * params.deep);
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  return Object.entries(params.stacks).map(([id, param]) => {
    const value = state.levels[id];
    const bound = boundValues[`levels/${id}`];
    const status = bound?.status ?? 'measured';
    /** Percent of the line; absent without data. */
    const level = value === undefined ? undefined : levelOf(params.reads, value);
    const filled = clamp(state.filled[id] ?? 1);
    // Boxes above the line wait for those below.
    const footing = clamp((filled - 0.9) * 10);
    const boxes = (percent: number) => Math.round(Math.max(0, percent) / box);
    return {
      ...{ id, param, status, level, isPromised: isPromise({ status }) },
      shown: clamp(state.shown[id] ?? 1),
      /** The bound value as printed. */
      text: value === undefined ? undefined : (bound?.text ?? `${print(value)}%`),
      /** Boxes below the line and above it; whole ones once all are there: the label has the exact number. */
      below: boxes(Math.min(level ?? 0, 100)) * filled,
      above: boxes((level ?? 0) - 100) * clamp(state.above[id] ?? 1) * footing,
    };
  });
}
export type Stack = ReturnType<typeof stacksOf>[number];

/**
 * How far the line must bend around a stack: it runs straight over a low stack, whose back is drawn
 * higher than its front.
 */
export function bendOf({ line, floor, back }: Board, { reads, deep }: Params, level = 0): number {
  if (reads === 'use') return 1;
  const free = ((floor - line) * (100 - level)) / 100;
  return clamp(1 - free / (back.y * deep));
}

/** `+102%`: how far a stack reaches above the line, or stays below it. */
export const overText = (lang: string, level: number): string =>
  numberPrinter(lang, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })((level - 100) / 100);
