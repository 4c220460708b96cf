/** An author's own picture in its frame, and the places in it that have words: photographs and films. */
import type { Aspect, Palette, RenderContext } from '../../../story/scene.ts';
import { dot, type Mark, round1 } from './marks.ts';
import { type Area, areaOf, type Box, type Pair, type PictureLabel } from './plate.ts';
import { label, wrap } from './text.ts';

type Said = RenderContext<never, never>['labels'][number];

/**
 * The largest frame of a shape (width / height) in a part of the plate, centred between `head` and
 * `foot`.
 */
function framed({ x, y, width, height }: Box, shape: number, head: number, foot: number): Box {
  const free = height - head - foot;
  const across = Math.min(width, free * shape);
  const down = across / shape;
  const [beside, above] = [(width - across) / 2, (free - down) / 2];
  return { x: x + beside, y: y + head + above, width: across, height: down };
}

/**
 * The largest frame in the part of the plate that words leave free: `full` is the whole width under
 * them, or the area beside them if the frame is larger there. `head` and `foot`: units above and
 * below it.
 */
export function largestFrame(
  aspect: Aspect,
  area: Extract<Area, 'side' | 'full'>,
  shape: number,
  { head = 0, foot }: { readonly head?: number; readonly foot: number },
): Box {
  const areas = area === 'full' ? (['side', 'full'] as const) : (['side'] as const);
  return areas
    .map((one) => framed(areaOf(aspect, one), shape, head, foot))
    .reduce((a, b) => (b.width > a.width ? b : a));
}

/** Width of the wider line under a ring, which sets it off from any picture. */
export const CASING = 4;
export const LINE = 1.8;
export function ringAt(
  anchor: string,
  at: Pair,
  opacity: number,
  { card, ink }: Palette,
): readonly Mark[] {
  const attrs = { fill: 'none', opacity: round1(opacity) };
  return [
    dot(`${anchor}-casing`, at, 7, { ...attrs, stroke: card, 'stroke-width': CASING }),
    dot(anchor, at, 7, { ...attrs, stroke: ink, 'stroke-width': LINE }),
  ];
}

/** Words stand on a plate in the ground's colour, because a picture may have any colour. */
export const roleOf = ({ style }: Said) =>
  style === 'note' ? ('note' as const) : ('caption' as const);

/** Words take the roomier side of their ring and break before they would leave the picture. */
export function besideRing(
  { type }: Pick<RenderContext<never, never>, 'type'>,
  frame: Box,
  said: Said,
  [px, py]: Pair,
): PictureLabel {
  const x = Math.min(Math.max(px, frame.x), frame.x + frame.width);
  const y = Math.min(Math.max(py, frame.y), frame.y + frame.height);
  const room = { left: x - 20 - frame.x, right: frame.x + frame.width - x - 20 };
  const isRoomy = room.right >= Math.min(160, room.left);
  const isRight = said.side === 'right' || (said.side !== 'left' && isRoomy);
  const role = roleOf(said);
  // The ground around the letters is a little larger than they are.
  const widest = Math.min(220, (isRight ? room.right : room.left) - 8);
  const lines = wrap(said.text, widest, type[role]);
  const top = y + 5 - ((lines.length - 1) * type.line) / 2;
  const at = [isRight ? x + 14 : x - 14, Math.max(frame.y + 18, top)] as const;
  const align = isRight ? 'start' : 'end';
  return label(said.anchor, at, lines, role, { align, opacity: said.opacity });
}
