/** Where things stand: the rock, its axis and the staff, the same for marks and labels. */
import type { Aspect } from '../../../story/scene.ts';
import { areaOf } from '../kit/plate.ts';
import { kept } from './kept.ts';
import type { Moment, Params } from './params.ts';
import { type Rock, rockOf, type Slice, sliceOf } from './rock.ts';

/** How far a length in depth falls on the plate: the sine of the view's tilt. */
const TILT = 0.23;
/** Heights of the staff: what lies farther is off the plate, and no farther when it is a million times as far. */
const FARTHEST = 4;

export interface Terrace {
  readonly index: number;
  /** Heights of foot and head, as shares of the summit. */
  readonly foot: number;
  readonly head: number;
  readonly slices: readonly Slice[];
  /** The faces of all islands, in units of the plate, none on another. */
  readonly faces: readonly (readonly [from: number, to: number])[];
}

export interface Plan {
  readonly rock: Rock;
  readonly terraces: readonly Terrace[];
  /** Where the plane stands now, in foot radii. */
  readonly plane: number;
  readonly x: (across: number) => number;
  /** A place on the rock -> units of the plate. */
  readonly at: (across: number, depth: number, share: number) => readonly [number, number];
  /** A number of the axis -> the plate. */
  readonly y: (value: number) => number;
  /** Height of the rock and of the foot's base line. */
  readonly base: number;
  readonly top: number;
  /** How far the plane hangs below its final place while it opens. */
  readonly drop: number;
  readonly staff: number;
  readonly left: number;
  readonly right: number;
  /** Where the words at the left begin at the earliest. */
  readonly edge: number;
  readonly middle: number;
}

/** Intervals that touch become one. */
function joined(faces: readonly (readonly [number, number])[]) {
  const out: [number, number][] = [];
  for (const [from, to] of [...faces].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

interface Last {
  wide?: { readonly open: number; readonly plan: Plan };
  tall?: { readonly open: number; readonly plan: Plan };
}
const lastOf = kept<Params, Last>(() => ({}));

/** The plan of a moment; the last one is kept, since a cut stands still most of the time. */
export function layoutOf({ params, state, aspect }: Moment): Plan {
  const last = lastOf(params);
  const before = last[aspect];
  if (before?.open === state.open) return before.plan;
  const plan = planned(params, state.open, aspect);
  last[aspect] = { open: state.open, plan };
  return plan;
}

function planned(params: Params, open: number, aspect: Aspect): Plan {
  const rock = rockOf(params);
  const tall = aspect === 'tall';
  const area = areaOf(aspect, 'side');
  const foot = area.y + area.height * (1 - params.foot);
  const top = area.y + (tall ? 36 : 32);
  const spacious = tall && params.words === 'face';
  const [from, to] = spacious ? [20, 312] : tall ? [64, 316] : [610, 1246];
  // Low rocks are narrow too, so that a shape stays itself.
  const broad = Math.min(to - from, (foot - top) * (spacious ? 0.94 : tall ? 0.78 : 1.08));
  const left = from + (to - from - broad) * 0.6;
  const right = left + broad;
  const scale = (right - left) / (rock.right - rock.left);
  const x = (across: number) => left + (across - rock.left) * scale;
  const cut = Math.min(rock.summit.z + params.cut, rock.front);
  const plane = rock.front + 0.01 + (cut - rock.front - 0.01) * open;
  const depth = (z: number) => (z - cut) * scale * TILT;
  // The foot that was cut away lies before the base line; the summit leans back behind its height.
  const base = foot - depth(rock.front) - 14;
  const at = (across: number, z: number, share: number) =>
    [x(across), base - share * (base - top) + depth(z)] as const;
  const count = rock.terraces.length;
  return {
    rock,
    plane,
    terraces: rock.terraces.map((islands, index) => {
      const slices = islands.map((outline) => sliceOf(outline, plane));
      const faces = slices.flatMap((slice) => slice.faces.map(([a, b]) => [x(a), x(b)] as const));
      const [from, to] = [index / count, (index + 1) / count];
      return { index, foot: from, head: to, slices, faces: joined(faces) };
    }),
    x,
    at,
    y: (value) => base - Math.max(-FARTHEST, Math.min(FARTHEST, value / params.top)) * (base - top),
    base,
    top,
    drop: depth(plane),
    staff: tall ? 338 : 1284,
    left,
    right,
    edge: tall ? 10 : 496,
    middle: x(rock.summit.x),
  };
}
