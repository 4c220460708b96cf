/**
 * The seal: outline, solid, red, worn. Its characters and its year are straight cuts of a knife, and
 * wear off in chips precomputed in five stages, edges first: no font, no filter, no randomness. The
 * strokes and chips are in seal.json; a story may have a seal with its own cuts.
 */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { clamp, mark, round1, round2, type Mark } from '../kit/marks.ts';
import { keepLast } from '../kit/picture.ts';
import type { Box, Pair } from '../kit/plate.ts';
import data from './seal.json' with { type: 'json' };

/** A straight cut in a square of 100: from, to, and its width at the start. */
type Cut = readonly [x1: number, y1: number, x2: number, y2: number, width: number];
/**
 * A chip in a square of 100: position, size, the stage (1 to 5) in which it breaks out, the index of
 * its outline.
 */
type Chip = readonly [x: number, y: number, size: number, stage: number, outline: number];

interface SealData {
  /** Right to left, top to bottom, as a seal is read. */
  readonly characters: readonly {
    readonly x: number;
    readonly y: number;
    readonly cuts: readonly Cut[];
  }[];
  readonly digits: { readonly [name: string]: readonly Cut[] };
  readonly year: readonly string[];
  readonly chips: readonly Chip[];
  /** Corners of a chip around its middle, wider than high, angular and not round. */
  readonly outlines: readonly (readonly Pair[])[];
}
const { characters, digits, year, chips, outlines } = data as unknown as SealData;
export { chips as CHIPS };

/** A stroke as a quadrilateral, a tenth narrower at its end. */
function cutPath([x1, y1, x2, y2, width]: Cut, [x, y]: Pair, [sx, sy]: Pair): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length / 2, (x2 - x1) / length / 2];
  const corner = (cx: number, cy: number, wide: number) =>
    `${round2(x + (cx + nx * wide) * sx)},${round2(y + (cy + ny * wide) * sy)}`;
  const [a, b] = [corner(x1, y1, width), corner(x1, y1, -width)];
  const [c, d] = [corner(x2, y2, -width * 0.9), corner(x2, y2, width * 0.9)];
  // Always counter-clockwise, so that crossings of two strokes stay filled.
  return `M${a}L${b}L${c}L${d}Z`;
}

/**
 * Drawn in a square of fixed size, so that several seals in a picture have identical paths, which
 * compress well.
 */
const SIDE = 100;

/** All strokes of the seal, in a square of 100: four characters, a rule, the year. */
export const sealPath = (): string =>
  [
    ...characters.flatMap(({ x, y, cuts }) =>
      cuts.map((cut) => cutPath(cut, [x, y], [0.33, 0.33])),
    ),
    'M9,81.6h82v1.3h-82Z',
    ...year.flatMap((digit, i) =>
      (digits[digit] ?? []).map((cut) => cutPath(cut, [23.5 + i * 15.5, 86], [0.068, 0.09])),
    ),
  ].join('');

/** All chips at a wear of 0 to 5 as one path, in a square of 100. */
export const wearPath = (wear: number): string =>
  chips
    .map(([cx, cy, size, stage, outline]) => {
      // A chip grows during the step that ends with its stage.
      const grown = clamp(wear - stage + 1);
      if (grown <= 0) return '';
      let [px, py] = [0, 0];
      // Relative steps from corner to corner, which are shorter.
      const [first, ...steps] = (outlines[outline] ?? []).map(([dx, dy]) => {
        const [x, y] = [round1(cx + dx * size * grown), round1(cy + dy * size * grown)];
        const step = `${round1(x - px)},${round1(y - py)}`;
        [px, py] = [x, y];
        return step;
      });
      return `M${first}l${steps.join(' ')}Z`;
    })
    .join('');

const HEX = /^#[0-9a-f]{6}$/i;

/** System colours of a forced scheme can't be mixed, so they switch. */
const mixed = (from: string, to: string, share: number) =>
  HEX.test(from) && HEX.test(to) ? mixColours(from, to, share) : share < 0.5 ? from : to;

const BORDER = 3.4;
const SQUARE = { x: BORDER / 2, y: BORDER / 2, width: SIDE - BORDER, height: SIDE - BORDER };
const SEAL_BOX = { x: -6, y: -6, width: SIDE + 12, height: SIDE + 12 };

/** Draws a seal in a box by how solid, red and worn it is; `mask` is the id of the mask for its wear. */
export function sealDrawer(mask: string, cuts: readonly Cut[] | undefined) {
  const strokes = cuts ? cuts.map((cut) => cutPath(cut, [0, 0], [1, 1])).join('') : sealPath();
  const faceAt = keepLast((solid: number, red: number, isWorn: boolean, palette: Palette) => {
    const colour = mixed(palette.ink, palette.friction, red);
    // In a solid seal the characters are paper; in an outline they are ink.
    const paper = palette.contrast || palette.night > 0.5 ? palette.ground : palette.card;
    // The system's mark colour is often as light as the ground: characters and border stay ink there.
    const isMarked = palette.contrast && red >= 0.5;
    const stroke = isMarked ? palette.ink : colour;
    const paint = { fill: colour, 'fill-opacity': round2(solid), stroke, 'stroke-width': BORDER };
    const fill = isMarked ? palette.ink : mixed(colour, paper, solid);
    return mark('g', 'seal', isWorn ? { mask: `url(#${mask})` } : {}, [
      mark('rect', 'face', { ...SQUARE, ...paint }),
      mark('path', 'characters', { d: strokes, fill }),
    ]);
  });
  const wornAt = keepLast((wear: number) =>
    mark('mask', 'wear', { id: mask, maskUnits: 'userSpaceOnUse', ...SEAL_BOX }, [
      mark('rect', 'kept', { ...SEAL_BOX, fill: '#fff' }),
      mark('path', 'chips', { d: wearPath(wear), fill: '#000' }),
    ]),
  );
  return (solid: number, red: number, wear: number, palette: Palette, box: Box): Mark => {
    const scale = Math.round((box.width / SIDE) * 10_000) / 10_000;
    const transform = `translate(${round1(box.x)} ${round1(box.y)}) scale(${scale})`;
    const face = faceAt(solid, red, wear > 0, palette);
    return mark('g', 'placed', { transform }, wear > 0 ? [wornAt(wear), face] : [face]);
  };
}
