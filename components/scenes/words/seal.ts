/** The seal: outline, solid, cinnabar, worn. */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { mark, round1, round2, type Mark } from '../kit/marks.ts';
import { keepLast } from '../kit/picture.ts';
import type { Box } from '../kit/plate.ts';
import { carvedPath, sealPath, type Cut } from './glyphs.ts';
import { wearPath } from './wear.ts';

const HEX = /^#[0-9a-f]{6}$/i;

/** System colours of a forced scheme cannot be mixed: they switch. */
const mixed = (from: string, to: string, share: number) =>
  HEX.test(from) && HEX.test(to) ? mixColours(from, to, share) : share < 0.5 ? from : to;

/** Drawn in a square of its own, so that several seals of a picture share their paths byte for byte. */
const SIDE = 100;
const BORDER = 3.4;
const SQUARE = { x: BORDER / 2, y: BORDER / 2, width: SIDE - BORDER, height: SIDE - BORDER };
const WHOLE = { x: -6, y: -6, width: SIDE + 12, height: SIDE + 12 };

export interface SealState {
  readonly solid: number;
  readonly red: number;
  readonly wear: number;
}

/** Draws a seal in a box; `mask` is the id of what its wear takes away. */
export function sealDrawer(mask: string, cuts: readonly Cut[] | undefined) {
  const characters = cuts ? carvedPath(cuts, SIDE) : sealPath(0, 0, SIDE);
  const face = keepLast((solid: number, red: number, isWorn: boolean, palette: Palette) => {
    const colour = mixed(palette.ink, palette.friction, red);
    // Carved into a solid seal the characters are paper; in an outline they are ink.
    const paper = palette.contrast || palette.night > 0.5 ? palette.ground : palette.slip;
    // A system's mark is often as light as its ground: what is carved, and the border, stay ink there.
    const isMarked = palette.contrast && red >= 0.5;
    const stroke = isMarked ? palette.ink : colour;
    const paint = { fill: colour, 'fill-opacity': round2(solid), stroke, 'stroke-width': BORDER };
    const fill = isMarked ? palette.ink : mixed(colour, paper, solid);
    return mark('g', 'seal', isWorn ? { mask: `url(#${mask})` } : {}, [
      mark('rect', 'face', { ...SQUARE, ...paint }),
      mark('path', 'characters', { d: characters, fill }),
    ]);
  });
  const chips = keepLast((wear: number) =>
    mark('mask', 'wear', { id: mask, maskUnits: 'userSpaceOnUse', ...WHOLE }, [
      mark('rect', 'kept', { ...WHOLE, fill: '#fff' }),
      mark('path', 'chips', { d: wearPath(wear), fill: '#000' }),
    ]),
  );
  return ({ solid, red, wear }: SealState, palette: Palette, box: Box): Mark => {
    const scale = Math.round((box.width / SIDE) * 10_000) / 10_000;
    const transform = `translate(${round1(box.x)} ${round1(box.y)}) scale(${scale})`;
    const isWorn = wear > 0;
    const seal = face(solid, red, isWorn, palette);
    return mark('g', 'placed', { transform }, isWorn ? [chips(wear), seal] : [seal]);
  };
}
