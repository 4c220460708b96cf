/** Shade in terraces: light falls from the upper left of the picture and steps over the model in five tones, as over cut paper. The numbers here are the shader's too. */
import type { Palette } from '../../../story/scene.ts';
import { parseHex, toHex } from '../../../story/timeline/colour.ts';
import { blend, CREAM, shade, type Rgb } from '../../space/mountain.ts';
import type { PartLook } from './posed.ts';

/** To the right, up, towards the viewer; of length 1. */
export const LIGHT = [-0.48, 0.68, 0.554] as const;
export const BANDS = 5;
/** How light each tone is, dark to light: of pigment, and of bare paper, which shades less. */
export const PIGMENT_SHADES = [0.56, 0.7, 0.84, 0.96, 1.05] as const;
export const PAPER_SHADES = [0.8, 0.87, 0.93, 0.98, 1.02] as const;
/** How much light mixes into each tone of pigment. */
export const CREAM_SHARES = [0, 0, 0.04, 0.12, 0.26] as const;

/** The tone of a surface that looks this way: to the right, up, towards the viewer. */
export function bandOf(x: number, y: number, z: number): number {
  const light = (x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2]) / (Math.hypot(x, y, z) || 1);
  return Math.max(0, Math.min(BANDS - 1, Math.floor((0.5 + 0.5 * light) * 1.18 * BANDS - 0.55)));
}

/** Night takes the light out of paint as well. */
export const NIGHT = 0.34;

/** What a part's pigment is before light falls on it. */
const pigmentOf = (palette: Palette, own: string): Rgb =>
  blend(parseHex(own), parseHex(palette.ground), NIGHT * palette.night);

/** One tone of a part. */
export function toneOf(palette: Palette, look: PartLook, own: string, band: number): string {
  const pigment = pigmentOf(palette, look.colour ?? own);
  const paint = blend(
    shade(pigment, PIGMENT_SHADES[band]!),
    CREAM,
    CREAM_SHARES[band]! * (1 - 0.7 * palette.night),
  );
  const paper = shade(parseHex(palette.paper), PAPER_SHADES[band]!);
  return toHex(blend(blend(paper, paint, look.painted), parseHex(palette.ground), look.recede));
}

/** Ink of a part: it steps back with it. */
export const inkOf = (palette: Palette, look: PartLook): string =>
  palette.contrast
    ? palette.ink
    : toHex(blend(parseHex(palette.edge), parseHex(palette.ground), look.recede));

/** Outlines, and breaks of the surface. */
export const WIDTHS = { outline: 1.9, crease: 1.05 } as const;
/** How far behind a surface a line may lie and still belong to it. */
export const BEFORE = 2;
/** On the canvas an outline is drawn wholly, though half of it lies on a surface that bends towards the viewer. */
export const BEFORE_OUTLINE = 9;
