/** Hills and marks for a state: pure numbers and colours, shared by still, labels and canvas. */
import type { BoundValues } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { toPlate, viewOf, type Camera } from '../../space/camera.ts';
import { EDGE_OF, edgeOf, shareOf, type Mountain } from '../../space/mountain.ts';
import { TERRACES } from '../../space/terraces.ts';
import { clamp } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { emphasis } from '../kit/text.ts';
import { eyesOf, sitesOf, standsOf, type Site } from './layout.ts';
import { turnOf } from './shapes.ts';
import type { Context, Group, Params, State } from './params.ts';

const recedeOf = (context: Context, id: string) => 0.6 * (1 - emphasis(context, id));

/** Every hill, the farthest first. */
export function mountainsOf(context: Context): readonly Mountain[] {
  const { params, state, aspect } = context;
  return standsOf(params, aspect)
    .map((stand): Mountain => ({
      ...stand,
      level: Number(state.levels[stand.id] ?? 0),
      edge: state.edges[stand.id] ?? 0,
      terraces: TERRACES,
      visibility: 1,
      recede: recedeOf(context, stand.id),
    }))
    .sort((a, b) => a.z - b.z);
}

/** A mark on the plate: its base, its size, its share of growth. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  /** Depth on the ground. */
  readonly z: number;
  readonly early: boolean;
  /** 0 to 1 from the bottom up. */
  readonly grown: number;
  readonly turn: number;
}
/** The marks of one group in a context, back to front. */
export interface Field {
  readonly id: string;
  readonly marks: readonly PlacedMark[];
  /** Plate pixels per unit of the shape. */
  readonly size: number;
  /** The pigments of the earlier marks and of the later ones. */
  readonly early: string;
  readonly late: string;
  readonly ink: string;
  readonly light: string;
  readonly opacity: number;
}

export const sitePoint = (camera: Camera, { x, z, h }: Site): Pair => toPlate(camera, x, z, h);

/** Share of pigment: all for measured data, half for an estimate, none for a promise. */
const pigmentShare = (look: number) => (look <= 1 ? 1 - 0.5 * look : 0.5 * (2 - look));

export function fieldsOf(context: Context, camera: Camera): readonly Field[] {
  const { params, state, palette, aspect } = context;
  return Object.keys(params.groups).map((id): Field => {
    const { sites, size } = sitesOf(params, aspect).get(id)!;
    const count = state.counts[id] ?? 0;
    const first = state.earlier[id] ?? 0;
    const marks = sites.flatMap((site, i): PlacedMark[] => {
      const grown = clamp(count - i);
      if (grown < 0.004) return [];
      const [x, y] = sitePoint(camera, site);
      return [{ x, y, z: site.z, early: i < first - 0.5, grown, turn: turnOf(i) }];
    });
    const recede = palette.contrast ? 0 : recedeOf(context, id);
    const tint = (colour: string) =>
      recede > 0 ? mixColours(colour, palette.ground, recede) : colour;
    const share = pigmentShare(state.looks[id] ?? 0);
    const paint = (colour: string) =>
      palette.contrast ? colour : tint(mixColours(palette.paper, colour, share));
    return {
      id,
      marks: marks.sort((a, b) => a.z - b.z),
      size: size * camera.scale,
      early: paint(palette.malachite),
      late: paint(palette.azurite),
      ink: tint(palette.edge),
      light: tint(palette.paper),
      opacity: state.shown[id] ?? 1,
    };
  });
}

/** An amount in marks, rounded to whole ones unless the group shows a partial mark. */
export function marksOf({ per, rest, places }: Group, amount: number): number {
  const marks = amount / per;
  return Math.min(places, rest === 'round' ? Math.round(marks) : marks);
}

/** See `SceneSpec.normalise`. Gives every record a number for every group or hill. */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const groups = Object.entries(params.groups);
  const each = (of: (id: string, group: Group) => number) =>
    Object.fromEntries(groups.map(([id, group]) => [id, of(id, group)]));
  const eachHill = (of: (id: string) => number) =>
    Object.fromEntries(Object.keys(params.hills).map((id) => [id, of(id)]));
  const amounts = (record: 'counts' | 'earlier') =>
    each((id, group) => {
      const amount = state[record][id] ?? 0;
      return boundValues[`${record}/${id}`]
        ? marksOf(group, amount)
        : Math.min(group.places, amount);
    });
  return {
    ...state,
    counts: amounts('counts'),
    earlier: amounts('earlier'),
    // Measured data are painted, an estimate half, a promise is an outline.
    looks: each((id) => {
      const bound = boundValues[`counts/${id}`];
      return state.looks[id] ?? (bound ? EDGE_OF[bound.status] : 0);
    }),
    shown: each((id) => state.shown[id] ?? 1),
    levels: eachHill((id) => shareOf(state.levels[id]) ?? 0),
    edges: eachHill(
      (id) => state.edges[id] ?? edgeOf(state.levels[id], boundValues[`levels/${id}`]),
    ),
    view: viewOf((aspect) => eyesOf(params, aspect), state.view, 'home'),
  };
}
