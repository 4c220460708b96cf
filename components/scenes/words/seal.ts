/** The seal: outline, solid, cinnabar, worn. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { carvedPath, sealPath } from './glyphs.ts';
import type { Moment } from './params.ts';
import { wearPath } from './wear.ts';
import type { Box } from '../kit/plate.ts';

const HEX = /^#[0-9a-f]{6}$/i;

/** System colours of a forced scheme cannot be mixed: they switch. */
const mixed = (from: string, to: string, share: number) =>
  HEX.test(from) && HEX.test(to) ? mixColours(from, to, share) : share < 0.5 ? from : to;

/** Drawn in a square of its own, so that several seals of a picture share their paths byte for byte. */
const SIDE = 100;
const BORDER = 3.4;
const SQUARE = { x: BORDER / 2, y: BORDER / 2, width: SIDE - BORDER, height: SIDE - BORDER };
const WHOLE = { x: -6, y: -6, width: SIDE + 12, height: SIDE + 12 };

export function sealMarks(moment: Moment, id: string, box: Box): readonly Mark[] {
  const { params, state, palette } = moment;
  const cuts = params.items[id]?.cuts;
  const [solid, red, wear] = [state.solid[id] ?? 0, state.red[id] ?? 0, state.wear[id] ?? 0];
  const colour = mixed(palette.ink, palette.friction, red);
  // Carved into a solid seal the characters are paper; in an outline they are ink.
  const paper = palette.contrast || palette.night > 0.5 ? palette.ground : palette.slip;
  // A system's mark is often as light as its ground: what is carved, and the border, stay ink there.
  const marked = palette.contrast && red >= 0.5;
  const cut = marked ? palette.ink : mixed(colour, paper, solid);
  const mask = `${moment.scene}-${id}-wear`;
  const seal = mark('g', 'seal', wear > 0 ? { mask: `url(#${mask})` } : {}, [
    mark('rect', 'face', {
      ...SQUARE,
      fill: colour,
      'fill-opacity': Math.round(solid * 100) / 100,
      stroke: marked ? palette.ink : colour,
      'stroke-width': BORDER,
    }),
    mark('path', 'characters', {
      d: cuts ? carvedPath(cuts, SIDE) : sealPath(0, 0, SIDE),
      fill: cut,
    }),
  ]);
  const worn = mark('mask', 'wear', { id: mask, maskUnits: 'userSpaceOnUse', ...WHOLE }, [
    mark('rect', 'kept', { ...WHOLE, fill: '#fff' }),
    mark('path', 'chips', { d: wearPath(wear), fill: '#000' }),
  ]);
  const scale = Math.round((box.width / SIDE) * 10_000) / 10_000;
  const transform = `translate(${round1(box.x)} ${round1(box.y)}) scale(${scale})`;
  return [mark('g', 'placed', { transform }, wear > 0 ? [worn, seal] : [seal])];
}
