/** The seal: outline, solid, cinnabar, worn. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { mark, round1, type Mark } from '../marks.ts';
import { sealPath } from './glyphs.ts';
import type { Moment } from './params.ts';
import type { Box } from './places.ts';
import { wearPath } from './wear.ts';

const HEX = /^#[0-9a-f]{6}$/i;

/** System colours of a forced scheme cannot be mixed: they switch. */
const mixed = (from: string, to: string, share: number) =>
  HEX.test(from) && HEX.test(to) ? mixColours(from, to, share) : share < 0.5 ? from : to;

export function sealMarks(moment: Moment, id: string, box: Box): readonly Mark[] {
  const { state, palette } = moment;
  const [solid, red, wear] = [state.solid[id] ?? 0, state.red[id] ?? 0, state.wear[id] ?? 0];
  const side = box.width;
  const [x, y] = [round1(box.x), round1(box.y)];
  const colour = mixed(palette.ink, palette.friction, red);
  const border = round1(side * 0.034);
  // Carved into a solid seal the characters are paper; in an outline they are ink.
  const paper = palette.contrast || palette.night > 0.5 ? palette.ground : palette.slip;
  const cut = mixed(colour, paper, solid);
  const mask = `${moment.scene}-${id}-wear`;
  const square = {
    x: round1(x + border / 2),
    y: round1(y + border / 2),
    width: round1(side - border),
    height: round1(side - border),
  };
  const seal = mark('g', 'seal', wear > 0 ? { mask: `url(#${mask})` } : {}, [
    mark('rect', 'face', {
      ...square,
      fill: colour,
      'fill-opacity': Math.round(solid * 100) / 100,
      stroke: colour,
      'stroke-width': border,
    }),
    mark('path', 'characters', { d: sealPath(x, y, side), fill: cut }),
  ]);
  if (wear <= 0) return [seal];
  const whole = { x: x - 4, y: y - 4, width: round1(side + 8), height: round1(side + 8) };
  return [
    mark('mask', 'wear', { id: mask, maskUnits: 'userSpaceOnUse', ...whole }, [
      mark('rect', 'kept', { ...whole, fill: '#fff' }),
      mark('path', 'chips', { d: wearPath(wear, x, y, side), fill: '#000' }),
    ]),
    seal,
  ];
}
