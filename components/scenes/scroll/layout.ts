/**
 * Where cloth, bands and roller lie. A wide scroll opens to the right, a tall one hangs and opens down:
 * both are laid out along the way they open (`along`) and across it (`across`).
 */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { Box } from '../kit/plate.ts';
import type { Context } from './spec.ts';

/** Stages may be wider or higher than the viewBox: the table goes on this far beyond it. */
export const BEYOND = 3000;
/**
 * Across: where the outer edges of the bands lie, and how wide a band is. Beyond them is the table, where a
 * page has its own words: the upper one leaves room for a header and the roller's knob under it.
 */
const BANDS = {
  wide: { first: 72, last: 818, width: 14 },
  tall: { first: 12, last: 378, width: 7 },
} as const;

export interface Places {
  /** Where the cloth ends and the roller begins. */
  readonly edge: number;
  /** Across: outer edges of the two bands, on their way out as the mount leaves. */
  readonly first: number;
  readonly last: number;
  readonly band: number;
  readonly thickness: number;
}

export function placesOf({
  aspect,
  params,
  state,
}: Pick<Context, 'aspect' | 'params' | 'state'>): Places {
  const { first, last, width } = BANDS[aspect];
  const size = PLATE[aspect];
  const [length, breadth] =
    aspect === 'wide' ? [size.width, size.height] : [size.height, size.width];
  const thickness = params.thickness * (aspect === 'wide' ? breadth : breadth * 1.6);
  // Whatever shape a stage has, the bands leave it at `mount` 0, the roller at `unrolled` 1.
  const out = (1 - state.mount) * BEYOND * 0.2;
  const past = Math.max(0, state.unrolled - 0.94) / 0.06;
  return {
    edge: state.unrolled * (length - thickness) + past * past * BEYOND * 0.3,
    first: first - out,
    last: last + out,
    band: width,
    thickness,
  };
}

/** A box given along and across the way the scroll opens, in units of the viewBox. */
export const boxOn = (aspect: Aspect, from: number, to: number, low: number, high: number): Box =>
  aspect === 'wide'
    ? { x: from, y: low, width: to - from, height: high - low }
    : { x: low, y: from, width: high - low, height: to - from };

/** The open cloth: what is still rolled up shows nothing that lies under it. */
export function uncovers(context: Context): Box {
  const { edge } = placesOf(context);
  return boxOn(context.aspect, -BEYOND, edge, -BEYOND, BEYOND);
}
