/**
 * The position of each peak, and the named viewpoints: from params alone; and how a state's numbers
 * are normalised.
 */
import type { Aspect, BoundValues } from '../../../story/scene.ts';
import { fit, lift, viewOf, type Eye, type Sides } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { edgeOf, shareOf } from '../../space/mountain.ts';
import type { Params, Peak, State } from './params.ts';

/** A peak on its ground. Lengths in units. */
export interface Stand {
  readonly id: string;
  readonly index: number;
  readonly peak: Peak;
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly radius: number;
  readonly far: boolean;
}
type Place = NonNullable<Peak['wide']>;

/** `usual`: its height if the place has none. */
const standAt = (peak: Peak, usual: number, { x, z, height = usual, scale = 1 }: Place) => ({
  x,
  z,
  height: height * scale,
  radius: peak.radius * scale,
});

/** Rows of a wide range: the number that gives it about the proportions of the stage. */
function rowsFor(count: number): number {
  let rows = 1;
  while ((count * 12) / rows > 3.4 * (rows * 3.2 + 12)) rows += 1;
  return rows;
}
/** Columns of a tall range, which stacks its peaks in depth. */
function columnsFor(count: number): number {
  let columns = 1;
  while (columns * 10.8 < 0.6 * ((count / columns) * 5.6 + 6.5)) columns += 1;
  return columns;
}

/** The place of the next peak without a given one. */
function placeInTurn(aspect: Aspect, turn: number, count: number): Place & { far: boolean } {
  const aside = turn - (count - 1) / 2;
  if (aspect === 'tall') {
    const columns = columnsFor(count);
    const x = ((turn % columns) - (columns - 1) / 2) * 9.2;
    return { x, z: aside * (8.8 / columns), far: turn < count / 2 };
  }
  const rows = rowsFor(count);
  const row = turn % rows;
  const z = rows === 1 ? 0 : 3.6 - row * 7.2 * Math.min(1, 3 / rows);
  return { x: aside * (12 / rows), z, far: rows > 1 && row >= rows / 2 };
}

/** All peaks on the ground for one aspect, in the order of params. */
export const standsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] => {
  const peaks = Object.entries(params.peaks);
  const mean = peaks.reduce((sum, [, { height }]) => sum + height, 0) / peaks.length;
  // With reduced differences in height: on a tall stage the peaks are above each other, not side by side.
  const usualOf = ({ height }: Peak) =>
    aspect === 'wide' ? height : 0.3 * height + 0.7 * Math.min(8.2, mean);
  const inTurn = peaks.filter(([, peak]) => !peak[aspect]).map(([id]) => id);
  return peaks.map(([id, peak], index): Stand => {
    const turn = inTurn.includes(id) ? inTurn.indexOf(id) : index;
    const { far, ...place } = placeInTurn(aspect, turn, inTurn.length);
    return {
      id,
      index,
      peak,
      far: peak.row ? peak.row === 'far' : far,
      ...standAt(peak, usualOf(peak), peak[aspect] ?? place),
    };
  });
});

/** All peaks at their second places; those without one stay. */
export const secondStandsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] =>
  standsOf(params, aspect).map((stand) => {
    const { peak } = stand;
    const place = peak.second?.[aspect];
    return place ? { ...stand, ...standAt(peak, peak.height, place) } : stand;
  }),
);

/** The part of the picture plane that a peak takes up, with its outline `share` times as high. */
function boundsOf({ radius, x, z, height }: Stand, aspect: Aspect, share = 1): Sides {
  const reach = radius * 0.9 * (1 + 0.22 * (share - 1));
  return {
    left: x - reach,
    right: x + reach,
    top: lift(aspect, height * share, z),
    bottom: lift(aspect, 0, z + reach * SQUASH),
  };
}

const BOXES: {
  readonly [name in 'range' | 'aside' | 'half' | 'single']: { readonly [aspect in Aspect]: Sides };
} = {
  range: {
    wide: { left: -0.03, right: 1.03, top: 0.3, bottom: 0.775 },
    tall: { left: -0.02, right: 1.02, top: 0.125, bottom: 0.82 },
  },
  aside: {
    wide: { left: 0.36, right: 1.04, top: 0.2, bottom: 0.74 },
    tall: { left: 0, right: 1, top: 0.1, bottom: 0.7 },
  },
  half: {
    wide: { left: 0.36, right: 1.02, top: 0.16, bottom: 0.82 },
    tall: { left: 0, right: 1, top: 0.12, bottom: 0.68 },
  },
  single: {
    wide: { left: 0.4, right: 0.86, top: 0.085, bottom: 0.875 },
    tall: { left: 0.06, right: 0.86, top: 0.13, bottom: 0.64 },
  },
};

/** Every viewpoint by name. A peak's own leaves room for the highest level in the story. */
export const eyesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Eye> => {
    const stands = standsOf(params, aspect);
    const visibleStands = stands.filter(({ peak }) => peak.shown);
    const all = visibleStands.length > 0 ? visibleStands : stands;
    const eyeOn = (seen: readonly Stand[], box: Sides, closest: number) =>
      fit(
        aspect,
        seen.map((stand) => boundsOf(stand, aspect)),
        box,
        closest,
      );
    const middle = Math.ceil(all.length / 2);
    const eyes = new Map<string, Eye>([
      ['left', eyeOn(all.slice(0, middle), BOXES.half[aspect], 1.6)],
      ['right', eyeOn(all.slice(all.length - middle), BOXES.half[aspect], 1.6)],
      ['aside', eyeOn(all, BOXES.aside[aspect], 1.5)],
      ['range', eyeOn(all, BOXES.range[aspect], 1.5)],
    ]);
    for (const stand of stands) {
      const part = boundsOf(stand, aspect, stand.peak.reach);
      const closest = aspect === 'wide' ? 1.75 : 1.6;
      eyes.set(stand.id, fit(aspect, [part], BOXES.single[aspect], closest));
    }
    for (const [name, { peaks, second, ...boxes }] of Object.entries(params.viewpoints)) {
      const here = second ? secondStandsOf(params, aspect) : stands;
      const ids = peaks ?? all.map(({ id }) => id);
      const seen = here.filter(({ id }) => ids.includes(id));
      if (seen.length > 0) eyes.set(name, eyeOn(seen, boxes[aspect] ?? BOXES.range[aspect], 2.4));
    }
    return eyes;
  },
);

/**
 * See `SceneSpec.normalise`. Gives every record a number for every peak: a missing one would make it
 * jump.
 */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const peaks = Object.entries(params.peaks);
  const each = (of: (id: string, peak: Peak) => number, among = peaks) =>
    Object.fromEntries(among.map(([id, peak]) => [id, of(id, peak)]));
  const { levels, sights } = state;
  return {
    ...state,
    levels: each((id, peak) => {
      const level = shareOf(levels[id]) ?? (peak.tea ? 1 : 0);
      const isBound = boundValues[`levels/${id}`] && typeof levels[id] !== 'string';
      return isBound ? level / peak.goal : level;
    }),
    edges: each((id) => state.edges[id] ?? edgeOf(levels[id], boundValues[`levels/${id}`])),
    shown: each((id, peak) => state.shown[id] ?? (peak.shown ? 1 : 0)),
    fence: each((id) => state.fence[id] ?? 0),
    eased: each((id) => state.eased[id] ?? 0),
    sights: each((id) => (typeof sights === 'number' ? sights : (sights[id] ?? 0))),
    stepped: each(
      (id) => state.stepped[id] ?? 0,
      peaks.filter(([, { second }]) => second),
    ),
    links: Object.fromEntries(Object.keys(params.links).map((id) => [id, state.links[id] ?? 0])),
    view: viewOf((aspect) => eyesOf(params, aspect), state.view, 'range'),
  };
}
