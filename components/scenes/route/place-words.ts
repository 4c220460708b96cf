/** Where the words along the line stand: those that are spoken of first, dates of other rows where there is room. */
import { measure } from '../../../story/layout/measure.ts';
import { PLATE, type Aspect } from '../../../story/scene.ts';
import { choose, type Rect, rectOf } from '../kit/place.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair, type PictureLabel } from '../kit/plate.ts';
import { label } from '../kit/text.ts';
import { type Line, type Span, spotAt } from './layout.ts';
import type { Params } from './params.ts';

/** Words that ask for a place, in the order of liking. */
export interface Asked {
  readonly places: readonly PictureLabel[];
  /** Left out where every place lies on other words. */
  readonly isSpare: boolean;
}

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;

/** Above the tick of a value, else below; at a turn on the inside of the bend. */
function placesAt(
  { type }: LayoutContext<Params>,
  { track, along, width }: Line,
  value: number,
  id: string,
  lines: readonly string[],
  role: PictureLabel['role'],
): readonly PictureLabel[] {
  const {
    at: [x, y],
    turning,
  } = spotAt(track, along(value));
  const half = width / 2;
  const tail = (lines.length - 1) * type.line;
  const over = y - half - (role === 'strong' ? 13 : 10) - tail;
  const under = y + half + 22;
  const words = (at: Pair, align: PictureLabel['align']) => label(id, at, lines, role, { align });
  const straight = [over, under].flatMap((base) => [
    words([x, base], 'middle'),
    words([x + 4, base], 'end'),
    words([x - 4, base], 'start'),
  ]);
  if (turning === 0) return straight;
  const inside: Pair = [x - turning * (half + 12), y + 5 - tail / 2];
  return [words(inside, turning > 0 ? 'end' : 'start'), ...straight];
}

/** Words of the script at a row. */
export const spokenAt = (
  around: LayoutContext<Params>,
  line: Line,
  value: number,
  id: string,
  lines: readonly string[],
): Asked => ({ places: placesAt(around, line, value, id, lines, 'strong'), isSpare: false });

const boundsOf = (aspect: Aspect): Rect => {
  const { width, height } = PLATE[aspect];
  const isTall = aspect === 'tall';
  return {
    left: isTall ? 8 : areaOf(aspect, 'side').x - 40,
    right: width - 8,
    top: isTall ? 60 : 96,
    bottom: height,
  };
};

/** The date of a row, where there is room. */
export function dateAt(
  around: LayoutContext<Params>,
  line: Line,
  value: number,
  id: string,
  x: string,
): Asked {
  const { aspect, type } = around;
  const { left, right } = boundsOf(aspect);
  const places = placesAt(around, line, value, id, [x], 'axis').filter((one) => {
    const rect = rectOf(one, type);
    return rect.left >= left && rect.right <= right;
  });
  return { places: measure(x, type.axis) < 110 ? places : [], isSpare: true };
}

/** The name of a colour, under the first of it where that is straight. */
export function nameAt({ track, along, width }: Line, { id, name, from, to }: Span): Asked {
  const start = along(from);
  const length = along(to) - start;
  const places = [0, 0.03, 0.06, 0.1, 0.15, 0.2].flatMap((share) => {
    const { at, normal, turning } = spotAt(track, start + 3 + share * length);
    if (turning !== 0) return [];
    const isRightwards = normal[1] < 0;
    const place = [at[0] + (isRightwards ? 6 : -6), at[1] + width / 2 + 20] as const;
    return [label(id, place, [name], 'note', { align: isRightwards ? 'start' : 'end' })];
  });
  return { places, isSpare: false };
}

/** A place for each, in the order of asking; nothing where there is none. */
export function placeAll(
  asked: readonly Asked[],
  fixed: readonly PictureLabel[],
  chords: readonly (readonly Pair[])[],
  { aspect, type }: LayoutContext<Params>,
): readonly (PictureLabel | undefined)[] {
  const taken = fixed.map((one) => rectOf(one, type));
  return asked.map(({ places, isSpare }) => {
    const isFree = (one: PictureLabel) => {
      const rect = rectOf(one, type);
      return !taken.some((other) => overlaps(rect, other));
    };
    const rooms = isSpare ? places.filter(isFree) : places;
    const chosen = choose(rooms, taken, chords, boundsOf(aspect), type);
    if (chosen) taken.push(rectOf(chosen, type));
    return chosen;
  });
}
