/**
 * The positions of items: named places, one set for wide and one for tall stages. Also what a figure
 * prints.
 */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { Box, PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Context, ItemParam } from './params.ts';

type Align = PictureLabel['align'];
type Place = Extract<ItemParam['place'], string>;
export type Spot = readonly [x: number, y: number, align: Align];

/**
 * `stage…` is the area that the words of a step leave free: beside the column, above a phone's card.
 * Margins are 72 and 32, with 96 free at the bottom; 20 on phones.
 */
const SPOTS: { readonly [aspect in Aspect]: { readonly [place in Place]: Spot } } = {
  wide: {
    stage: [984, 440, 'middle'],
    'stage-top': [560, 190, 'start'],
    'stage-foot': [560, 720, 'start'],
    'stage-left': [560, 440, 'start'],
    'stage-right': [1408, 440, 'end'],
    'top-right': [1384, 140, 'end'],
    'foot-right': [1408, 740, 'end'],
    'top-left': [72, 140, 'start'],
    'foot-left': [72, 700, 'start'],
    centre: [720, 440, 'middle'],
  },
  tall: {
    stage: [195, 290, 'middle'],
    'stage-top': [20, 110, 'start'],
    'stage-foot': [20, 480, 'start'],
    'stage-left': [20, 290, 'start'],
    'stage-right': [370, 290, 'end'],
    'top-right': [370, 104, 'end'],
    'foot-right': [370, 480, 'end'],
    'top-left': [20, 104, 'start'],
    'foot-left': [20, 480, 'start'],
    centre: [195, 400, 'middle'],
  },
};

/** The start of something of this length with an alignment at `x`. */
export const startOf = (x: number, length: number, align: Align): number =>
  align === 'start' ? x : align === 'end' ? x - length : x - length / 2;

/** The position of an item: the baseline of its first words, or the middle of a seal's side. */
export function spotOf({ aspect, state: { dx, dy } }: Context, id: string, item: ItemParam): Spot {
  const { width, height } = PLATE[aspect];
  const { place, align: own } = item;
  const [x, y, align]: Spot =
    typeof place === 'string' ? SPOTS[aspect][place] : [place.x * width, place.y * height, 'start'];
  return [x + (dx[id] ?? 0) * width, y + (dy[id] ?? 0) * height, own ?? align];
}

/** The width of words at the place of an item, up to the margin; undefined where it is not on the plate. */
export function widthAt(aspect: Aspect, item: ItemParam): number | undefined {
  const [x, , align] = spotOf({ aspect, state: { dx: {}, dy: {} } } as Context, '', item);
  const [before, after] = [x - 16, PLATE[aspect].width - 16 - x];
  if (before < 0 || after < 0) return undefined;
  return align === 'start' ? after : align === 'end' ? before : 2 * Math.min(before, after);
}

/** The box of a seal. */
export function sealBox(context: Context, id: string, item: ItemParam): Box {
  const { width, height } = PLATE[context.aspect];
  const [x, y, align] = spotOf(context, id, item);
  const side = item.size * Math.min(width, height) * (context.state.scale[id] ?? 1);
  return { x: startOf(x, side, align), y: y - side / 2, width: side, height: side };
}

/** What a figure prints: the bound text, else the plain number, else its words. */
export function figureText({ boundValues, state, lang, params }: Context, id: string): string {
  const bound = boundValues[`figures/${id}`];
  const value = state.figures[id];
  if (bound) return bound.text;
  if (value !== undefined) return numberPrinter(lang, { maximumFractionDigits: 2 })(value);
  return params.items[id]?.text ?? '';
}
