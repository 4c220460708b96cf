/**
 * The peaks in a state: how high, how far painted, where cut; and points of them on the plate. Pure
 * numbers, no drawing.
 */
import { memoize } from '../../../story/memoize.ts';
import { PLATE, type Aspect } from '../../../story/scene.ts';
import {
  cameraOf,
  lift,
  plateX,
  plateY,
  toPlate,
  UNIT,
  type Camera,
  type Eye,
} from '../../space/camera.ts';
import { SPAN, SQUASH } from '../../space/height-field.ts';
import { smooth, type Mountain } from '../../space/mountain.ts';
import { cellsFor, fieldOf } from '../../space/shapes.ts';
import { TERRACES } from '../../space/terraces.ts';
import { clamp } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { emphasis } from '../kit/text.ts';
import { eyesOf, secondStandsOf, standsOf, type Stand } from './layout.ts';
import type { Context, Params, Peak } from './params.ts';

/** Above this share of its goal a peak is torn in views of the range. */
export const TORN = 1.4;
/** The height at which a torn peak is drawn, in outlines; with peaks stacked in depth there is less room. */
const TORN_DRAWN = { wide: 1.4, tall: 1.15 } as const;
/** Twice the highest level that a view can be made to fit. A limit, because each terrace takes time. */
const TALLEST = 20;

/** A peak in one state. */
export interface PlacedPeak extends Stand, Mountain {
  readonly peak: Peak;
  /** Its drawn height, in heights of its outline. */
  readonly growth: number;
  /** 0 to 1: how close the camera is to the view of this peak alone. */
  readonly close: number;
  /** 0 to 1: progress of the tear. */
  readonly torn: number;
  /** 0 to 1: progress of its ink. */
  readonly drawn: number;
  /** 0 to 1: how far it lies behind the fog. */
  readonly dim: number;
}
/** A context with what every part of its picture needs. */
export interface Range {
  readonly context: Context;
  readonly camera: Camera;
  /** Every visible peak, the farthest first. */
  readonly peaks: readonly PlacedPeak[];
}

function distance(a: Eye, b: Eye, aspect: Aspect): number {
  const scale = Math.sqrt(a.zoom * b.zoom) * UNIT[aspect];
  const { width, height } = PLATE[aspect];
  return Math.hypot(
    ((a.x - b.x) * scale) / width,
    ((a.y - b.y) * scale) / height,
    Math.log(a.zoom / b.zoom),
  );
}

/** 1 in the peak's own view, 0 in that of the range and at a similar distance. */
function closeness(params: Params, id: string, camera: Camera): number {
  const eyes = eyesOf(params, camera.aspect);
  const eye = eyes.get(id)!;
  const away = distance(eye, eyes.get('range')!, camera.aspect) * 0.9;
  return away < 0.02 ? 1 : 1 - smooth(0, 1, distance(eye, camera, camera.aspect) / away);
}

/** The drawn share of one peak's ink, as the drawing passes over the whole range. */
function drawnOf(drawn: number, at: number, first: number, last: number): number {
  const span = 0.3;
  const turn = last > first ? (at - first) / (last - first) : 0;
  return clamp((drawn * (1 + span) - turn) / span);
}

/** The peaks of a state: at their own places, or on the way to their second ones. */
export function standsIn({
  params,
  state,
  aspect,
}: Context): readonly (Stand & { readonly dim: number })[] {
  const second = secondStandsOf(params, aspect);
  const most = Math.max(0, ...Object.values(state.stepped));
  return standsOf(params, aspect).map((stand, i) => {
    const step = state.stepped[stand.id] ?? 0;
    // When some have stepped forward, all others form the far row.
    const dim = Math.max(stand.far ? 1 : 0, most) * (1 - step);
    const to = second[i]!;
    const mix = (key: 'x' | 'z' | 'height' | 'radius') =>
      stand[key] + (to[key] - stand[key]) * step;
    return {
      ...stand,
      x: mix('x'),
      z: mix('z'),
      height: mix('height'),
      radius: mix('radius'),
      dim,
      far: dim > 0.5,
    };
  });
}

/** In one peak's own view those in front of it disappear and the others recede. */
function giveWay(all: readonly PlacedPeak[]): readonly PlacedPeak[] {
  const only = all.find(({ close }) => close > 0);
  if (!only || all.length === 1) return all;
  return all.map((s) => {
    if (s === only) return s;
    const isBefore = s.z > only.z && Math.abs(s.x - only.x) < (s.broad + only.broad) * 1.02;
    return isBefore
      ? { ...s, visibility: s.visibility * (1 - only.close) }
      : { ...s, recede: Math.max(s.recede, 0.72 * only.close) };
  });
}

export const rangeOf = memoize((context: Context): Range => {
  const { params, state, aspect, palette } = context;
  const camera = cameraOf(state.view, aspect);
  const stands = standsIn(context);
  // Ink is drawn from left to right; with peaks stacked in depth, from the farthest to the nearest.
  const way = (s: Stand) => (aspect === 'wide' ? s.x : s.z);
  const drawing = stands.filter(({ peak }) => peak.shown).map(way);
  const [first, last] = [Math.min(...drawing), Math.max(...drawing)];
  const all = stands.map((stand): PlacedPeak => {
    const { id, dim } = stand;
    const level = Number(state.levels[id] ?? 0);
    const edge = state.edges[id] ?? 0;
    const full = edge > 1.5 ? 1 : Math.max(1, Math.min(TALLEST, level));
    // A torn peak is drawn up to a fixed height with a tear; in its own view it rises to its true height.
    const near = closeness(params, id, camera);
    const torn = TORN_DRAWN[aspect];
    // Up to the tear the peak rises as it is; on a tall stage it is already compressed a little.
    const low = Math.min(full, 1 + ((Math.min(full, TORN) - 1) * (torn - 1)) / (TORN - 1));
    const growth = low + (full - low) * near;
    return {
      ...stand,
      count: stands.length,
      level,
      edge,
      tea: stand.peak.tea,
      growth,
      terraces: Math.round(TERRACES * growth),
      close: smooth(0.6, 1, near),
      torn: full > TORN ? 1 - near : 0,
      tall: stand.height * growth,
      broad: stand.radius * (1 + 0.22 * (growth - 1)),
      visibility: state.shown[id] ?? 1,
      drawn: drawnOf(state.drawn, way(stand), first, last),
      recede: 0.6 * (1 - emphasis(context, id)),
      haze: dim * state.fog * clamp(2 * palette.fade),
      grey: dim * palette.fade * state.fog,
    };
  });
  const peaks = giveWay(all)
    .filter(({ visibility }) => visibility > 0.001)
    .sort((a, b) => a.z - b.z);
  return { context, camera, peaks };
});

/** The size of the outlines for the next and the far date, relative to the peak's own. */
export const GHOSTS = { goal: 1, near: 1.25, far: 1.52 } as const;

/** The summit of a mountain with a given height and foot radius. */
export function summit(
  { peak, count, x, z, tall, broad }: PlacedPeak,
  camera: Camera,
  height = tall,
  radius = broad,
): Pair {
  const { summit: at, cells } = fieldOf(peak, cellsFor(count));
  const px = (at.column / cells - 0.5) * 2 * SPAN * radius;
  const pz = (at.row / cells - 0.5) * 2 * SPAN * SQUASH * radius;
  return toPlate(camera, x + px, z + pz, height);
}

/** The summit of a peak's outline, or of one of its ghosts. */
export const outlineSummit = (s: PlacedPeak, camera: Camera, size = 1): Pair =>
  summit(s, camera, s.height * size, s.radius);

/** The middle of the foot's near edge. */
export const footPoint = ({ x, z, broad }: PlacedPeak, camera: Camera): Pair =>
  toPlate(camera, x, z + broad * SQUASH * 0.85);

/** The vertical scale beside a peak in its own view, on the plate: its base, and plate pixels per terrace. */
export function gaugeOf(s: PlacedPeak, camera: Camera) {
  const bottom = plateY(camera, lift(camera.aspect, 0, s.z));
  const top = plateY(camera, lift(camera.aspect, s.tall, s.z));
  return {
    x: plateX(camera, s.x + s.radius * (camera.aspect === 'wide' ? 1.62 : 1.36)),
    bottom,
    terrace: (bottom - top) / s.terraces,
  };
}
