/** Waterlines, lines of equal distance from the nearest foot, and stars: what lies behind the mountains. */
import { PLATE, type Aspect, type RenderContext } from '../../../story/scene.ts';
import { type Camera } from '../../space/camera.ts';
import { hash } from '../../space/height-field.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { runSync } from '../../space/run-sync.ts';
import { cellsFor } from '../../space/shapes.ts';
import type { Stroke } from '../../space/stroke.ts';
import {
  drawWaterlines,
  feetOf,
  waterlineStrokes,
  type Waterline,
} from '../../space/waterlines.ts';
import { standsOf } from './layout.ts';
import type { Params, State } from './spec.ts';
import type { PlacedInstance } from './placed-instance.ts';

type Moment = RenderContext<Params, State>;

/** The shores of the given peaks; geometry of a coarse one has fewer pieces. */
function shores(params: Params, aspect: Aspect, seen: ReadonlySet<string>, off?: number) {
  const cells = cellsFor(Object.keys(params.peaks).length);
  const stands = standsOf(params, aspect)
    .filter(({ id }) => seen.has(id))
    .map((stand) => ({ ...stand, relief: stand.peak }));
  return drawWaterlines(feetOf(stands, cells), off);
}

/** Two pixels beside their way in a view of ten peaks: fewer pieces. */
const PLAIN = 0.1;
/** Every set of peaks that a story leaves on its water, once; a script has few. */
const kept = memoizeByAspect(() => new Map<string, readonly Waterline[]>());
function* makeLines(
  params: Params,
  aspect: Aspect,
  seen: readonly string[],
  plain: boolean,
): Generator<undefined, readonly Waterline[]> {
  const known = kept(params, aspect);
  const key = `${plain}:${seen.join()}`;
  let lines = known.get(key);
  if (!lines)
    known.set(
      key,
      (lines = yield* shores(params, aspect, new Set(seen), plain ? PLAIN : undefined)),
    );
  return lines;
}

interface Shore {
  readonly name: string;
  readonly seen: readonly string[];
  readonly share: number;
}
/** The shore of all peaks that a story starts with and, while some of them leave, that of those that stay. */
function shoresOf({ params, state }: Moment): readonly Shore[] {
  const first = Object.keys(params.peaks).filter((id) => params.peaks[id]!.shown);
  const there = first.map((id) => state.shown[id] ?? 1);
  const all = Math.min(1, ...there);
  return [
    { name: 'water', seen: first, share: all },
    { name: 'water-left', seen: first.filter((_, i) => there[i] === 1), share: 1 - all },
  ].filter(({ seen, share }) => seen.length > 0 && share > 0);
}

/** Makes the waterlines of a moment before they are asked for. */
export function* waterAhead(moment: Moment, plain: boolean): Generator<undefined, void> {
  for (const { seen } of shoresOf(moment))
    yield* makeLines(moment.params, moment.aspect, seen, plain);
}

/** The waterlines as strokes behind everything. */
export function waterStrokes(
  moment: Moment,
  camera: Camera,
  standings: readonly PlacedInstance[],
  plain = false,
): readonly Stroke[] {
  const { params, state, palette, aspect } = moment;
  // In a peak's own view its neighbours leave, and their shores with them.
  const water = state.water * (1 - Math.max(0, ...standings.map(({ close }) => close)));
  if (water <= 0 || palette.contrast) return [];
  return shoresOf(moment).flatMap(({ name, seen, share }) => {
    const lines = runSync(makeLines(params, aspect, seen, plain));
    return waterlineStrokes(name, lines, camera, moment, water * share);
  });
}

const COUNT = { wide: 64, tall: 40 } as const;

/** Behind the mountains; they come out one after the other. */
export function starStrokes({
  state,
  palette,
  aspect,
}: RenderContext<Params, State>): readonly Stroke[] {
  if (state.stars <= 0 || palette.contrast) return [];
  const { width, height } = PLATE[aspect];
  const count = COUNT[aspect];
  return Array.from({ length: count }, (_, i): Stroke => {
    const x = Math.round(hash(i, 1, 77) * width);
    const y = Math.round((0.05 + hash(i, 2, 77) * 0.62) * height);
    const size = 1 + Math.round(hash(i, 3, 77) * 3) / 4;
    const out = Math.min(1, Math.max(0, state.stars * 1.4 - (0.4 * i) / count));
    return {
      id: `star-${i}`,
      points: [x, y, x + size, y],
      width: size,
      colour: palette.gold,
      opacity: (0.3 + 0.5 * hash(i, 4, 77)) * out * palette.night,
      z: -2000,
    };
  });
}
