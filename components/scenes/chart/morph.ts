/** Between two views: where every shape, axis and word is at a share of the way. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { clamp } from '../kit/marks.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { coming, leaving, mix } from './mix.ts';
import { rare } from './rare.ts';
import type { Axis, Connector, Laid, Shape, Swatch, Tick } from './shapes.ts';

const eased = (t: number): number => t * t * (3 - 2 * t);
/** How much later the last shape starts than the first: eyes follow a few at a time. */
const STAGGER = 0.3;
/** The share of its time in which a shape moves; it takes its new form in as long, but later. */
const MOVING = 0.7;

interface Pairing<T> {
  readonly from?: T | undefined;
  readonly to?: T | undefined;
}
interface ShapePair extends Pairing<Shape> {
  readonly rings?: readonly [Float64Array, Float64Array];
  /** When it starts, 0 to 1. */
  readonly late: number;
}

function paired<T extends { readonly id: string }>(
  ...views: readonly [from: readonly T[], to: readonly T[]]
): readonly Pairing<T>[] {
  const [from, to] = views.map((all) => new Map(all.map((one) => [one.id, one])));
  const ids = [...new Set([...to!.keys(), ...from!.keys()])];
  return ids.map((id) => ({ from: from!.get(id), to: to!.get(id) }));
}

/** What two views have in common; computed once for each pair of views. */
export interface Pairs {
  readonly shapes: readonly ShapePair[];
  readonly connectors: readonly Pairing<Connector>[];
  readonly axes: readonly Pairing<Axis>[];
  readonly labels: readonly Pairing<PictureLabel>[];
  readonly swatches: readonly Pairing<Swatch>[];
}
/** The outlines of shapes that are areas, by row: they do not change with colours. */
export type RingCache = Map<string, readonly [Float64Array, Float64Array]>;

/** What a unit becomes in a view without it: its part of the bar that the units fall into, or another shape whole. */
function otherOf({ key, unit, row }: Shape, among: ReadonlyMap<string, Shape>): Shape | undefined {
  const found = among.get(row.key);
  if (!unit || unit.isBare || !found || found.unit || found.isSpace) return undefined;
  const { isSlice: _isSlice, ...bar } = { ...found, key };
  const { isFlat, x, y, width, height, zero } = bar;
  if (zero === undefined) return bar;
  const at = ((unit.n + 0.5) / unit.count - 0.5) * ((isFlat ? x : y) < zero ? -1 : 1);
  return isFlat
    ? { ...bar, x: x + at * width, width: width / unit.count + 0.4 }
    : { ...bar, y: y + at * height, height: height / unit.count + 0.4 };
}

export function pairsOf(from: Laid, to: Laid, cache: RingCache): Pairs {
  const keyed = ({ shapes }: Laid) => new Map(shapes.map((one) => [one.key, one]));
  const [before, after] = [keyed(from), keyed(to)];
  const ringsFor = (key: string, a: Shape, b: Shape) => {
    const rings = cache.get(key) ?? rare('rings').ringsOf(a, b);
    cache.set(key, rings);
    return { rings };
  };
  const hidden = (one: Shape | undefined) => one && { ...one, alpha: 0 };
  const pairOf = (key: string) => {
    const [a, b] = [before.get(key), after.get(key)];
    if (a && b) return a.isSpace === b.isSpace ? [a, b] : [hidden(a), hidden(b)];
    return [a ?? otherOf(b!, before), b ?? otherOf(a!, after)];
  };
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const starts = keys.map((key) => (before.get(key) ?? after.get(key)!).x);
  const [left, right] = [Math.min(...starts), Math.max(...starts)];
  return {
    shapes: keys.map((key, i): ShapePair => {
      const [a, b] = pairOf(key);
      const late = (starts[i]! - left) / (right - left || 1);
      return { from: a, to: b, late, ...(a && b && (a.ring || b.ring) && ringsFor(key, a, b)) };
    }),
    connectors: paired(from.connectors, to.connectors),
    axes: paired(from.axes, to.axes),
    labels: paired(from.labels, to.labels),
    swatches: paired(from.swatches, to.swatches),
  };
}

export function shapeAt({ from, to, late, rings }: ShapePair, m: number): Shape {
  if (!from || !to) {
    const one = (from ?? to)!;
    return { ...one, alpha: one.alpha * (from ? leaving(m) : coming(m)) };
  }
  const t = clamp(m * (1 + STAGGER) - late * STAGGER);
  if (t === 0) return from;
  if (t === 1) return to;
  // Two small changes are followed more easily than one large: a bar first goes, then becomes a disc.
  const isSameForm = !rings && (from.radius === to.radius || (from.radius > 0 && to.radius > 0));
  const moved = eased(isSameForm ? t : clamp(t / MOVING));
  const shaped = eased(isSameForm ? t : clamp((t - 1 + MOVING) / MOVING));
  const cap = to.cap ?? from.cap;
  const capped = from.cap && to.cap ? 1 : from.cap ? leaving(t) : coming(t);
  const { d: _d, ring: _ring, isSlice: _isSlice, zero: _zero, at: _at, ...plain } = to;
  const [x, y] = [mix(from.x, to.x, moved), mix(from.y, to.y, moved)];
  const isSlice = (from.ring ? from : to).isSlice !== false;
  return {
    ...plain,
    ...(rings && { d: rare('rings').mixedRing(rings, x, y, shaped), isSlice }),
    ...{ x, y },
    ...(cap && { cap: { ...cap, r: cap.r * capped } }),
    width: mix(from.width, to.width, shaped),
    height: mix(from.height, to.height, shaped),
    radius: mix(from.radius, to.radius, shaped),
    alpha: mix(from.alpha, to.alpha, t),
    fill: mixColours(from.fill, to.fill, t),
  };
}

/** The ticks of an axis: those that both views have move, others come or go. */
export function ticksAt({ from, to }: Pairing<Axis>, m: number) {
  const strength = from && to ? 1 : from ? leaving(m) : coming(m);
  return paired<Tick>(from?.ticks ?? [], to?.ticks ?? []).map(({ from: a, to: b }) => {
    const tick = (b ?? a)!;
    const start = a?.at ?? from?.scale(tick.value);
    const end = b?.at ?? to?.scale(tick.value);
    const at = start === undefined || end === undefined ? tick.at : mix(start, end, m);
    const isShared = !from || !to || (a && b);
    return { ...tick, at, opacity: strength * (isShared ? 1 : a ? leaving(m) : coming(m)) };
  });
}

/** Words of two views: the same go along, others go before the move or come after it. */
export function labelAt({ from, to }: Pairing<PictureLabel>, m: number): readonly PictureLabel[] {
  const isSame = from && to && from.lines.join() === to.lines.join() && from.role === to.role;
  if (isSame) {
    const { leader: _leader, on: _on, ...bare } = to;
    // Names may cross on their way: they fade in the middle, unless they hardly move.
    const isStill = Math.hypot(from.x - to.x, from.y - to.y) < 40 && from.align === to.align;
    const opacity = isStill ? 1 : Math.max(leaving(m), coming(m));
    const place = isStill || m >= 0.5 ? to : from;
    const at = isStill ? { x: mix(from.x, to.x, eased(m)), y: mix(from.y, to.y, eased(m)) } : {};
    return [{ ...(isStill ? bare : place), ...at, opacity: to.opacity * opacity }];
  }
  return [
    ...(from ? [{ ...from, opacity: from.opacity * leaving(m) }] : []),
    ...(to ? [{ ...to, opacity: to.opacity * coming(m) }] : []),
  ].filter(({ opacity }) => opacity > 0);
}
