/** Words that fit beside the rock: at their height, or as far up as they need. */
import { fitted, measure } from '../kit/measure.ts';
import { extentAt, type Layout } from './layout.ts';
import type { Sign } from './signs.ts';
import type { Context } from './spec.ts';

export interface Placed {
  readonly sign: Sign;
  /** Height of what is named, and where its dot or leader ends. */
  readonly y: number;
  readonly dot: number;
  /** Named from above, by an upright leader. */
  readonly lifted?: boolean;
  readonly where: 'left' | 'right' | 'face' | 'staff' | 'below' | 'none';
  readonly lines: readonly string[];
  /** The base line of the first line and the edge that the words keep to. */
  readonly x: number;
  readonly top: number;
}

export const LINE = 18;
export const size = (tall: boolean) => (tall ? 13.5 : 15);

export const linesIn = (sign: Sign, width: number, tall: boolean) =>
  sign.words.flatMap((part, i) =>
    fitted(part, width, i === 0 && sign.kind !== 'forecast' ? size(tall) : 13.5),
  );
export const widest = (lines: readonly string[], tall: boolean) =>
  Math.max(0, ...lines.map((line, i) => measure(line, i === 0 ? size(tall) : 13.5)));

/** The height at which a sign is spoken of; `head` is how far up the silence reaches. */
function heightOf(layout: Layout, sign: Sign, head: number): number {
  if (sign.kind !== 'gap') return layout.y(sign.value);
  return layout.y(sign.value + (head - sign.value) * 0.52);
}

/** The room beside the rock for words centred on a height. */
export function beside(layout: Layout, side: 'left' | 'right', centre: number, height: number) {
  const [left, right] = extentAt(layout, centre - height / 2 - 4, centre + height / 2 + 4);
  const off = layout.edge < 100 ? 14 : 24;
  return side === 'left'
    ? { x: left - off, width: left - off - layout.edge }
    : { x: right + off, width: layout.staff - off / 2 - (right + off) };
}

export interface Draft {
  readonly sign: Sign;
  readonly y: number;
  /** Where the words would like their middle: at `y`, or higher where the rock leaves them room. */
  readonly centre: number;
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
}

/** Lines that fit beside the rock at a height, at most four. */
function fit(layout: Layout, sign: Sign, side: 'left' | 'right', centre: number, tall: boolean) {
  let lines = sign.words;
  let room = 0;
  for (let pass = 0; pass < 3; pass += 1) {
    room = beside(layout, side, centre, lines.length * LINE).width;
    lines = linesIn(sign, room, tall);
  }
  return lines.length <= 4 && widest(lines, tall) <= room + 2 ? lines : undefined;
}

/** Words beside the rock at their height, else as far up as they need; undefined for the foot. */
export function draft(
  context: Context,
  layout: Layout,
  sign: Sign,
  side: 'left' | 'right',
  goals: readonly Placed[],
  head: number,
): Draft | undefined {
  const tall = context.aspect === 'tall';
  const y = heightOf(layout, sign, head);
  // On a tall stage the goals speak on this side of the staff.
  const taken = (centre: number, count: number) =>
    tall &&
    side === 'right' &&
    goals.some(({ top, lines }) => {
      const [high, low] = [top - 13, top + (lines.length - 1) * LINE + 5];
      return centre + (count * LINE) / 2 > high - 4 && centre - (count * LINE) / 2 < low + 4;
    });
  // Silence has a whole line to be named on: where its words take two lines at most.
  if (sign.kind === 'gap')
    for (let centre = y; centre > layout.y(head) + 30; centre -= 8) {
      const lines = fit(layout, sign, side, centre, tall);
      if (lines && lines.length <= 2 && !taken(centre, lines.length))
        return { sign, y: centre, centre, side, lines };
    }
  const own = fit(layout, sign, side, y, tall);
  if (own && !taken(y, own.length)) return { sign, y, centre: y, side, lines: own };
  if (side === 'left' && y > layout.base - (layout.base - layout.top) * 0.22) return undefined;
  for (let centre = y; centre > layout.top - 20; centre -= 10) {
    const lines = fit(layout, sign, side, centre, tall);
    if (lines && !taken(centre, lines.length)) return { sign, y, centre, side, lines };
  }
  return undefined;
}

/** A place under lifted words that is on what they name, as far out as it can be. */
export function underWords(
  layout: Layout,
  side: 'left' | 'right',
  x: number,
  y: number,
  lines: readonly string[],
): number {
  const [left, right] = extentAt(layout, y - 1, y + 1);
  const far = widest(lines, layout.edge < 100) - 5;
  return side === 'left' ? Math.max(x - far, left + 10) : Math.min(x + far, right + 8);
}
