/**
 * Waterlines, which are lines of equal distance from the nearest foot, and stars: what lies behind
 * the mountains.
 */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import { hash } from '../../space/height-field.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { stroke, type Stroke } from '../../space/stroke.ts';
import { runSync } from '../../space/run-sync.ts';
import { drawWaterlines, waterlineStrokes, type Waterline } from '../../space/waterlines.ts';
import { clamp } from '../kit/marks.ts';
import { standsOf } from './layout.ts';
import type { Range } from './range.ts';
import type { Context, Params } from './params.ts';

/** Deviation of lines in units where few segments are needed: two pixels in a view of ten peaks. */
const PLAIN = 0.1;
/** Waterlines for every set of visible peaks, computed once; a script has few such sets. */
const cached = memoizeByAspect(() => new Map<string, readonly Waterline[]>());
function* linesRound(
  params: Params,
  aspect: Aspect,
  seen: readonly string[],
  isPlain: boolean,
): Generator<undefined, readonly Waterline[]> {
  const known = cached(params, aspect);
  const key = `${isPlain}:${seen.join()}`;
  const ready = known.get(key);
  if (ready) return ready;
  const stands = standsOf(params, aspect);
  const feet = stands
    .filter(({ id }) => seen.includes(id))
    .map((stand) => ({ ...stand, broad: stand.radius, count: stands.length }));
  const lines = yield* drawWaterlines(feet, isPlain ? PLAIN : undefined);
  known.set(key, lines);
  return lines;
}

/** The shore of all peaks at the start of the story and, while some of them disappear, that of the others. */
function shoresOf({ params, state }: Context) {
  const first = Object.keys(params.peaks).filter((id) => params.peaks[id]!.shown);
  const there = first.map((id) => state.shown[id] ?? 1);
  const all = Math.min(1, ...there);
  return [
    { name: 'water', seen: first, share: all },
    { name: 'water-left', seen: first.filter((_, i) => there[i] === 1), share: 1 - all },
  ].filter(({ seen, share }) => seen.length > 0 && share > 0);
}

/** Computes the waterlines of a context in advance. */
export function* waterAhead(context: Context, isPlain: boolean): Generator<undefined, void> {
  for (const { seen } of shoresOf(context))
    yield* linesRound(context.params, context.aspect, seen, isPlain);
}

/** The waterlines as strokes behind everything. */
export function waterStrokes(
  { context, camera, peaks }: Range,
  isPlain = false,
): readonly Stroke[] {
  const { params, state, palette, aspect } = context;
  // In a peak's own view its neighbours disappear, and their shores with them.
  const water = state.water * (1 - Math.max(0, ...peaks.map(({ close }) => close)));
  if (water <= 0 || palette.contrast) return [];
  return shoresOf(context).flatMap(({ name, seen, share }) => {
    const lines = runSync(linesRound(params, aspect, seen, isPlain));
    return waterlineStrokes(name, lines, camera, context, water * share);
  });
}

const COUNT = { wide: 64, tall: 40 } as const;

/** Behind the mountains; they appear one after the other. */
export function starStrokes({ state, palette, aspect }: Context): readonly Stroke[] {
  if (state.stars <= 0 || palette.contrast) return [];
  const { width, height } = PLATE[aspect];
  const count = COUNT[aspect];
  return Array.from({ length: count }, (_, i) => {
    const x = Math.round(hash(i, 1, 77) * width);
    const y = Math.round((0.05 + hash(i, 2, 77) * 0.62) * height);
    const size = 1 + Math.round(hash(i, 3, 77) * 3) / 4;
    const out = clamp(state.stars * 1.4 - (0.4 * i) / count);
    const opacity = (0.3 + 0.5 * hash(i, 4, 77)) * out * palette.night;
    return stroke(`star-${i}`, [x, y, x + size, y], size, palette.gold, opacity, { z: -2000 });
  });
}
