/** A mountain in one state, and the colours of its terraces. Still and canvas draw from this. */
import type { BoundValue, Palette, Status } from '../../story/scene.ts';
import { parseHex } from '../../story/timeline/colour.ts';
import { clamp } from '../scenes/kit/marks.ts';
import type { Relief } from './height-field.ts';
import { cellsFor, shapeOf } from './shapes.ts';
import { TERRACES, type Terrace } from './terraces.ts';

export interface Mountain {
  readonly id: string;
  /** Its index among the mountains of a scene. */
  readonly index: number;
  readonly peak: Relief;
  /** Number of mountains in the scene: the more there are, the coarser each is drawn. */
  readonly count: number;
  /** Its place on the ground, in units; `z` grows towards the viewer. */
  readonly x: number;
  readonly z: number;
  /** Share of the outline that is painted. */
  readonly level: number;
  /** 0 a hard edge, 1 a soft one, 2 an outline. */
  readonly edge: number;
  /** Number of terraces that are drawn: 20 for an outline, more for a level over 1. */
  readonly terraces: number;
  /** Height and base radius that are drawn, in units. */
  readonly tall: number;
  readonly broad: number;
  readonly visibility: number;
  /** Painted in the colour `tea`, for values that were measured elsewhere. */
  readonly tea?: boolean;
  /** 0 to 1: how far the focus has moved it into the background. */
  readonly recede: number;
  /** 0 to 1: how far fog covers it; fog has no hard edges. */
  readonly haze?: number;
  /** 0 to 1: how far it has lost its colour. */
  readonly grey?: number;
}

/** The terraces of a mountain, from the lowest to the highest. */
export const terracesOf = ({
  peak,
  count,
  terraces,
}: Pick<Mountain, 'peak' | 'count' | 'terraces'>): readonly Terrace[] =>
  shapeOf(peak, cellsFor(count), terraces);

/** The outline of a mountain's base: x, z pairs in base radii. */
export const baseOf = (mountain: Pick<Mountain, 'peak' | 'count' | 'terraces'>): Float32Array =>
  terracesOf(mountain)[0]?.find(({ main }) => main)?.points ?? new Float32Array();

/**
 * 0 to 1: how far the colours of a mountain and its ink fade into the ground. A faded mountain is pale, not
 * transparent: it hides what is behind it until its presence ends.
 */
export function fadeOf({ recede, visibility, haze = 0 }: Mountain) {
  const pale = 1 - (1 - recede) * visibility;
  return { presence: clamp(visibility * 8), pale, lost: 1 - (1 - pale) * (1 - 0.85 * haze) };
}

/**
 * Factor for the width of the ink: thicker lines if the scene has fog, so that mountains in front of it stand
 * out.
 */
export const inkWeight = (mountains: readonly Pick<Mountain, 'haze'>[]): number =>
  1 + 0.45 * Math.max(0, ...mountains.map(({ haze = 0 }) => haze));

export const smooth = (from: number, to: number, n: number): number => {
  const t = clamp((n - from) / (to - from));
  return t * t * (3 - 2 * t);
};

/**
 * 0 to 1: how far a terrace is painted. A hard edge ends at a full terrace. A soft edge extends over six
 * terraces, but the lower half of the height remains fully painted.
 */
export function painted(mountain: Pick<Mountain, 'level' | 'edge'>, terrace: number): number {
  const height = mountain.level * TERRACES;
  const hard = smooth(0.25, 0.75, height - terrace);
  const soft =
    (1 - smooth(height - Math.min(4, height / 2), height + 2, terrace + 0.5)) * clamp(height / 2);
  const mix = hard + (soft - hard) * clamp(mountain.edge);
  return mix * (1 - clamp(mountain.edge - 1));
}

/** The words that a script may use for a level instead of a number. */
type Judgement = 'full' | 'part' | 'little';
const SHARES: { readonly [judgement in Judgement]: number } = { full: 1, part: 0.5, little: 0.2 };

/** A level as a share; undefined if there is none. */
export const shareOf = (level: number | Judgement | undefined): number | undefined =>
  typeof level === 'string' ? SHARES[level] : level;

/**
 * The edge that shows how certain a value is: 0 hard, 1 soft for a judgement or an estimate, 2 only an
 * outline for a projection or a target.
 */
export const EDGE_OF: { readonly [status in Status]: number } = {
  measured: 0,
  recorded: 0,
  derived: 0,
  estimate: 1,
  judgement: 1,
  projected: 2,
  target: 2,
};

/**
 * The edge of a level that sets none: soft for a judgement in words; for a bound value it follows from the
 * status.
 */
export const edgeOf = (
  level: number | Judgement | undefined,
  bound: BoundValue | undefined,
): number => (typeof level === 'string' ? 1 : bound ? EDGE_OF[bound.status] : 0);

export type Rgb = readonly [number, number, number];
export const blend = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export const shade = (a: Rgb, by: number): Rgb => [a[0] * by, a[1] * by, a[2] * by];

/** The pigment at a height from 0 to 1, interpolated between the colours of the ladder. */
function colourAt({ ladder }: Palette, height: number): Rgb {
  return ladder
    .slice(1)
    .reduce(
      (colour, [at, to], i) =>
        blend(colour, parseHex(to), smooth(ladder[i]![0], Math.max(at, 1e-6), height)),
      parseHex(ladder[0]?.[1] ?? '#000000'),
    );
}

/** The light on a vertical face. It comes from the upper left and from the viewer's side. */
const LIGHT = { x: -0.552, z: 0.552 };
export const riserLight = (nx: number, nz: number): number =>
  0.66 + 0.46 * Math.max(-0.6, nx * LIGHT.x + nz * LIGHT.z);

/** The colour that is mixed into lit paint. */
export const CREAM: Rgb = [1, 247 / 255, 219 / 255];

/** The colours of tread and riser of a terrace that is painted by `share`. */
export function facesOf(
  palette: Palette,
  mountain: Mountain,
  terrace: number,
  share: number,
): { readonly tread: Rgb; readonly riser: Rgb } {
  const { terraces, grey = 0, tea } = mountain;
  const height = Math.min(1, (terrace + 0.5) / Math.max(TERRACES, terraces));
  const paint = tea ? parseHex(palette.tea) : colourAt(palette, height);
  const ground = parseHex(palette.ground);
  const finished = (colour: Rgb): Rgb => {
    const light = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11;
    const drained = blend(blend(colour, [light, light, light], grey), ground, grey * 0.2);
    return blend(drained, ground, fadeOf(mountain).pale);
  };
  const paintTread = shade(blend(paint, CREAM, 0.26 - 0.02 * palette.night), 1.04);
  const paperTread = blend(parseHex(palette.paper), CREAM, 0.1 * palette.night);
  return {
    tread: finished(blend(paperTread, paintTread, share)),
    // Bare paper is shaded less than paint.
    riser: finished(blend(shade(parseHex(palette.paperShade), 1.06), paint, share)),
  };
}
