/** What a state makes of every peak: how high, how far painted, cut where. Pure numbers, no drawing. */
import type { Aspect, SceneMoment } from '../../../story/scene.ts';
import { emphasis } from '../emphasis.ts';
import { cameraOf, PLATE_UNITS, type Camera } from './camera.ts';
import { heightField, type HeightField } from './height-field.ts';
import { eyesOf, standsOf, type Stand } from './layout.ts';
import type { Eye, Params, Peak, State } from './range.ts';
import { TERRACES, terracesOf, type Terrace } from './terraces.ts';

/** Over this share of its target a peak is torn in views of the range. */
export const TORN = 1.4;
/** How many times its outline a torn peak is drawn; stacked in depth there is less room. */
const TORN_DRAWN = { wide: 1.4, tall: 1.15 } as const;

/** A peak as it stands in one state. */
export interface Standing extends Stand {
  readonly level: number;
  readonly edge: number;
  /** How many times as high as its outline it is drawn. */
  readonly growth: number;
  /** Terraces of the mountain as drawn: 20 for an outline, more for a level over 1. */
  readonly terraces: number;
  /** 0 to 1: whether the camera stands where this peak alone is looked at. */
  readonly close: number;
  /** 0 to 1: how far the torn sign stands. */
  readonly torn: number;
  /** Height and foot radius as drawn, in units. */
  readonly tall: number;
  readonly broad: number;
  readonly shown: number;
  /** 0 to 1: how far its ink is drawn. */
  readonly drawn: number;
  /** 0 to 1: how far it gives way to what the picture is about. */
  readonly recede: number;
}

const clamp = (n: number) => Math.min(1, Math.max(0, n));
export const smooth = (from: number, to: number, n: number): number => {
  const t = clamp((n - from) / (to - from));
  return t * t * (3 - 2 * t);
};

function distance(a: Eye, b: Eye, aspect: Aspect): number {
  const scale = Math.sqrt(a.zoom * b.zoom);
  const { width, height } = PLATE_UNITS[aspect];
  return Math.hypot(
    ((a.x - b.x) * scale) / width,
    ((a.y - b.y) * scale) / height,
    Math.log(a.zoom / b.zoom),
  );
}

/** 1 in the peak's own view, 0 at the range's and anywhere as far from its own. */
function closeness(params: Params, id: string, camera: Camera): number {
  const eyes = eyesOf(params, camera.aspect);
  const own = eyes.get(id)!;
  const away = distance(own, eyes.get('range')!, camera.aspect) * 0.9;
  return away < 0.02 ? 1 : 1 - smooth(0, 1, distance(own, camera, camera.aspect) / away);
}

/** How far the ink of one peak is drawn while it runs over the whole range, left to right. */
function drawnOf(drawn: number, x: number, left: number, right: number): number {
  const span = 0.3;
  const turn = right > left ? (x - left) / (right - left) : 0;
  return clamp((drawn * (1 + span) - turn) / span);
}

/** Every peak with some presence, the farthest first. */
export function standing(moment: SceneMoment<Params, State>): readonly Standing[] {
  const { params, state, aspect } = moment;
  const camera = cameraOf(state.view, aspect);
  const stands = standsOf(params, aspect);
  const left = Math.min(...stands.map(({ x }) => x));
  const right = Math.max(...stands.map(({ x }) => x));
  const all = stands.map((stand): Standing => {
    const { id } = stand;
    const level = Number(state.levels[id] ?? 0);
    const edge = state.edges[id] ?? 0;
    const full = edge > 1.5 ? 1 : Math.max(1, level);
    // Torn: the drawing stops at 1.4 and says so; in its own view it rises to its true height.
    const near = closeness(params, id, camera);
    const torn = TORN_DRAWN[aspect];
    // Up to the tear the peak rises as it is; on a tall stage it already gives way a little.
    const low = Math.min(full, 1 + ((Math.min(full, TORN) - 1) * (torn - 1)) / (TORN - 1));
    const growth = low + (full - low) * near;
    return {
      ...stand,
      level,
      edge,
      growth,
      terraces: Math.round(TERRACES * growth),
      close: smooth(0.6, 1, near),
      torn: full > TORN ? 1 - near : 0,
      tall: stand.height * growth,
      broad: stand.radius * (1 + 0.22 * (growth - 1)),
      shown: state.shown[id] ?? 1,
      drawn: drawnOf(state.drawn, stand.x, left, right),
      recede: 0.6 * (1 - emphasis(moment, id)),
    };
  });
  return giveWay(all)
    .filter(({ shown }) => shown > 0.001)
    .sort((a, b) => a.z - b.z);
}

/** In one peak's own view those before it leave and the others recede. */
function giveWay(all: readonly Standing[]): readonly Standing[] {
  const only = all.find(({ close }) => close > 0);
  if (!only || all.length === 1) return all;
  return all.map((s) => {
    if (s === only) return s;
    const before = s.z > only.z && Math.abs(s.x - only.x) < (s.broad + only.broad) * 1.02;
    return before
      ? { ...s, shown: s.shown * (1 - only.close) }
      : { ...s, recede: Math.max(s.recede, 0.5 * only.close) };
  });
}

/** 0 to 1: how far a terrace is painted. A hard edge ends at a whole terrace, a soft one over six. */
export function painted(standing: Pick<Standing, 'level' | 'edge'>, terrace: number): number {
  const height = standing.level * TERRACES;
  const hard = smooth(0.25, 0.75, height - terrace);
  const soft = (1 - smooth(height - 4, height + 2, terrace + 0.5)) * clamp(height / 2);
  const mix = hard + (soft - hard) * clamp(standing.edge);
  return mix * (1 - clamp(standing.edge - 1));
}

const fields = new WeakMap<Peak, Map<number, HeightField>>();
const shapes = new WeakMap<Peak, Map<number, readonly Terrace[]>>();
/** Shapes kept for one peak: the outline and a few heights of a peak that is growing. */
const KEPT = 6;

/** Grid cells: fewer when there are many peaks, so that a range stays within its triangles. */
export const cellsFor = (peaks: number): number =>
  peaks <= 16 ? 72 : Math.max(28, Math.floor((72 * 16) / peaks));

export function fieldOf(peak: Peak, cells: number): HeightField {
  let kept = fields.get(peak);
  if (!kept) fields.set(peak, (kept = new Map()));
  let field = kept.get(cells);
  if (!field) kept.set(cells, (field = heightField(peak, cells)));
  return field;
}

/** The terraces of a peak, cut into `count`; kept, since every frame asks for them. */
export function shapeOf(peak: Peak, cells: number, count: number): readonly Terrace[] {
  let kept = shapes.get(peak);
  if (!kept) shapes.set(peak, (kept = new Map()));
  const key = cells * 1000 + count;
  let shape = kept.get(key);
  if (!shape) {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(key, (shape = terracesOf(fieldOf(peak, cells), count)));
  }
  return shape;
}
