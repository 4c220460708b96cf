/** Colours of terraces. Still and shader follow the same few rules; hex in, hex out. */
import type { Palette } from '../../story/scene.ts';
import { smooth } from './mountain.ts';

export type Rgb = readonly [number, number, number];

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
