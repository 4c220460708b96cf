/**
 * Shading in five tones: light comes from the upper left of the picture and changes in steps, as on layers of
 * cut paper. The shader uses the same numbers.
 */
import type { Palette } from '../../../story/scene.ts';
import { parseHex, toHex } from '../../../story/timeline/colour.ts';
import { blend, CREAM, shade, type Rgb } from '../../space/mountain.ts';
import type { PartLook } from './posed.ts';

/** The direction to the light: right, up, towards the viewer. A unit vector. */
export const LIGHT = [-0.48, 0.68, 0.554] as const;
export const BANDS = 5;
/** Brightness of each tone from dark to light, for pigment and for bare paper, which is shaded less. */
export const PIGMENT_SHADES = [0.56, 0.7, 0.84, 0.96, 1.05] as const;
export const PAPER_SHADES = [0.8, 0.87, 0.93, 0.98, 1.02] as const;
/** Share of cream mixed into each tone of pigment. */
export const CREAM_SHARES = [0, 0, 0.04, 0.12, 0.26] as const;

/** The tone of a surface with this normal: right, up, towards the viewer. */
export function bandOf(x: number, y: number, z: number): number {
  const light = (x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2]) / (Math.hypot(x, y, z) || 1);
  return Math.max(0, Math.min(BANDS - 1, Math.floor((0.5 + 0.5 * light) * 1.18 * BANDS - 0.55)));
}

/** Share of the ground's colour that is mixed into paint at night. */
export const NIGHT = 0.34;

/** The pigment of a part before shading. */
const pigmentOf = (palette: Palette, colour: string): Rgb =>
  blend(parseHex(colour), parseHex(palette.ground), NIGHT * palette.night);

/** The colour of a part in one tone, `#rrggbb`. */
export function toneOf(palette: Palette, look: PartLook, colour: string, band: number): string {
  const pigment = pigmentOf(palette, look.colour ?? colour);
  const paint = blend(
    shade(pigment, PIGMENT_SHADES[band]!),
    CREAM,
    CREAM_SHARES[band]! * (1 - 0.7 * palette.night),
  );
  const paper = shade(parseHex(palette.paper), PAPER_SHADES[band]!);
  return toHex(blend(blend(paper, paint, look.painted), parseHex(palette.ground), look.recede));
}

/** The ink colour of a part; it is paler for a part in the background. */
export const inkOf = (palette: Palette, look: PartLook): string =>
  palette.contrast
    ? palette.ink
    : toHex(blend(parseHex(palette.edge), parseHex(palette.ground), look.recede));

/** Line widths of outlines and of breaks of the surface, in plate pixels. */
export const WIDTHS = { outline: 1.9, crease: 1.05 } as const;
/** A line may be this many plate pixels behind a surface and still be visible. */
export const BEFORE = 2;
/**
 * The same for outlines on the canvas: larger, so that the whole width of an outline is visible, though half
 * of it lies over a surface that curves towards the viewer.
 */
export const BEFORE_OUTLINE = 9;
