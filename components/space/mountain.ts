/** A mountain as it stands in one state, and the colours of its terraces: what still and canvas draw. */
import type { BoundValue, Palette, Status } from '../../story/scene.ts';
import type { Relief } from './height-field.ts';
import { TERRACES } from './terraces.ts';

export interface Mountain {
  readonly id: string;
  /** Its number among the mountains of a scene. */
  readonly index: number;
  readonly peak: Relief;
  /** Where it stands on the ground, in units; `z` grows towards the viewer. */
  readonly x: number;
  readonly z: number;
  /** Share of the outline that is painted. */
  readonly level: number;
  /** 0 a hard edge, 1 a soft one, 2 an outline. */
  readonly edge: number;
  /** Terraces as drawn: 20 for an outline, more for a level over 1. */
  readonly terraces: number;
  /** Height and foot radius as drawn, in units. */
  readonly tall: number;
  readonly broad: number;
  readonly shown: number;
  /** Painted in tea: measured elsewhere. */
  readonly tea?: boolean;
  /** 0 to 1: how far it gives way to what the picture is about. */
  readonly recede: number;
  /** 0 to 1: how far it stands behind fog, which has no hard edges. */
  readonly haze?: number;
}

/** 0 to 1: how far the ink of a mountain gives way to the ground. */
export const inkLost = ({ recede, haze = 0 }: Pick<Mountain, 'recede' | 'haze'>): number =>
  1 - (1 - recede) * (1 - 0.85 * haze);

/** How many times as wide the ink is: what stands before fog stands out from it. */
export const inkWeight = (mountains: readonly Pick<Mountain, 'haze'>[]): number =>
  1 + 0.45 * Math.max(0, ...mountains.map(({ haze = 0 }) => haze));

const clamp = (n: number) => Math.min(1, Math.max(0, n));
export const smooth = (from: number, to: number, n: number): number => {
  const t = clamp((n - from) / (to - from));
  return t * t * (3 - 2 * t);
};

/**
 * 0 to 1: how far a terrace is painted. A hard edge ends at a whole terrace, a soft one over six, and the lower
 * half of its height stays whole.
 */
export function painted(mountain: Pick<Mountain, 'level' | 'edge'>, terrace: number): number {
  const height = mountain.level * TERRACES;
  const hard = smooth(0.25, 0.75, height - terrace);
  const soft =
    (1 - smooth(height - Math.min(4, height / 2), height + 2, terrace + 0.5)) * clamp(height / 2);
  const mix = hard + (soft - hard) * clamp(mountain.edge);
  return mix * (1 - clamp(mountain.edge - 1));
}

export type Rgb = readonly [number, number, number];

/** What a script may say of a level instead of a number. */
export type Judgement = 'full' | 'part' | 'little';
const SHARES: { readonly [judgement in Judgement]: number } = { full: 1, part: 0.5, little: 0.2 };

/** A level as a share; nothing where none is said. */
export const shareOf = (level: number | Judgement | undefined): number | undefined =>
  typeof level === 'string' ? SHARES[level] : level;

/** How sure a value is, as an edge: 0 hard, 1 soft for a judgement or an estimate, 2 an outline for a promise. */
export const EDGE_OF: { readonly [status in Status]: number } = {
  measured: 0,
  recorded: 0,
  derived: 0,
  estimate: 1,
  judgement: 1,
  projected: 2,
  target: 2,
};

/** The edge of a level that says none: a judgement's is soft, that of a bound value follows from its status. */
export const edgeOf = (
  level: number | Judgement | undefined,
  bound: BoundValue | undefined,
): number => (typeof level === 'string' ? 1 : bound ? EDGE_OF[bound.status] : 0);

const cache = new Map<string, Rgb>();
/** `#rrggbb` as 0 to 1; black for anything else (system colours are never mixed). */
export function rgb(hex: string): Rgb {
  let colour = cache.get(hex);
  if (!colour) {
    const n = /^#[0-9a-f]{6}$/i.test(hex) ? parseInt(hex.slice(1), 16) : 0;
    colour = [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
    if (cache.size > 4000) cache.clear();
    cache.set(hex, colour);
  }
  return colour;
}
const byte = (n: number) => Math.round(Math.min(1, Math.max(0, n)) * 255);
/** Short where it can be: stills are files. */
export function hex([r, g, b]: Rgb): string {
  return `#${((1 << 24) | (byte(r) << 16) | (byte(g) << 8) | byte(b)).toString(16).slice(1)}`;
}
export const blend = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export const shade = (a: Rgb, by: number): Rgb => [a[0] * by, a[1] * by, a[2] * by];

/** The pigment at a height from 0 to 1: smooth steps between the ladder's rungs. */
export function colourAt(palette: Palette, height: number): Rgb {
  const rungs = palette.ladder;
  const first = rungs[0];
  if (!first) return [0, 0, 0];
  let colour = rgb(first[1]);
  for (let i = 1; i < rungs.length; i += 1) {
    const [at, to] = rungs[i]!;
    colour = blend(colour, rgb(to), smooth(rungs[i - 1]![0], Math.max(at, 1e-6), height));
  }
  return colour;
}

/** Light that falls on an upright face: from the upper left, towards the viewer. */
const LIGHT = { x: -0.552, z: 0.552 };
export const riserLight = (nx: number, nz: number): number =>
  0.66 + 0.46 * Math.max(-0.6, nx * LIGHT.x + nz * LIGHT.z);

const CREAM: Rgb = [1, 247 / 255, 219 / 255];

export interface Faces {
  readonly tread: Rgb;
  readonly riser: Rgb;
}

/** Both faces of a terrace: `height` 0 to 1, painted by `share`, drained of colour by `grey`, sunk by `recede`. */
export function faces(
  palette: Palette,
  height: number,
  share: number,
  grey: number,
  recede = 0,
  tea = false,
): Faces {
  const paint = tea ? rgb(palette.tea) : colourAt(palette, height);
  const lit = palette.night;
  const paintTread = shade(blend(paint, CREAM, 0.26 - 0.02 * lit), 1.04);
  const paperTread = blend(rgb(palette.paper), CREAM, 0.1 * lit);
  let tread = blend(paperTread, paintTread, share);
  // Paper is lit more evenly than paint.
  let riser = blend(shade(rgb(palette.paperShade), 1.06), paint, share);
  if (grey > 0) {
    tread = drained(tread, palette, grey);
    riser = drained(riser, palette, grey);
  }
  if (recede > 0) {
    tread = blend(tread, rgb(palette.ground), recede);
    riser = blend(riser, rgb(palette.ground), recede);
  }
  return { tread, riser };
}

function drained(colour: Rgb, palette: Palette, grey: number): Rgb {
  const light = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11;
  return blend(blend(colour, [light, light, light], grey), rgb(palette.ground), grey * 0.2);
}
