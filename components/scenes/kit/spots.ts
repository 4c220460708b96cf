/** An author's own picture in its frame, and the places in it that have words: photographs and films. */
import type { Aspect, Palette, RenderContext } from '../../../story/scene.ts';
import { dot, type Mark, round1 } from './marks.ts';
import { type Area, areaOf, type Box, type Pair, type PictureLabel } from './plate.ts';
import { label, wrap } from './text.ts';

type SpotLabel = RenderContext<never, never>['labels'][number];

/**
 * The largest frame of a shape (width / height) in a part of the plate, centred between the margins
 * above and below.
 */
function framed(
  { x, y, width, height }: Box,
  shape: number,
  marginAbove: number,
  below: number,
): Box {
  const free = height - marginAbove - below;
  const across = Math.min(width, free * shape);
  const down = across / shape;
  const [beside, above] = [(width - across) / 2, (free - down) / 2];
  return { x: x + beside, y: y + marginAbove + above, width: across, height: down };
}

/**
 * The largest frame in the part of the plate that words leave free: `full` is the whole width under
 * them, or the area beside them if the frame is larger there. `above` and `below`: its margins,
 * in units.
 */
export function largestFrame(
  aspect: Aspect,
  area: Extract<Area, 'side' | 'full'>,
  shape: number,
  { above = 0, below }: { readonly above?: number; readonly below: number },
): Box {
  const areas = area === 'full' ? (['side', 'full'] as const) : (['side'] as const);
  return areas
    .map((one) => framed(areaOf(aspect, one), shape, above, below))
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
export const roleOf = ({ style }: SpotLabel) =>
  style === 'note' ? ('note' as const) : ('caption' as const);

/** Words take the roomier side of their ring and break before they would leave the picture. */
export function besideRing(
  { type }: Pick<RenderContext<never, never>, 'type'>,
  frame: Box,
  spotLabel: SpotLabel,
  [px, py]: Pair,
): PictureLabel {
  const x = Math.min(Math.max(px, frame.x), frame.x + frame.width);
  const y = Math.min(Math.max(py, frame.y), frame.y + frame.height);
  const space = { left: x - 20 - frame.x, right: frame.x + frame.width - x - 20 };
  const isRoomy = space.right >= Math.min(160, space.left);
  const isRight = spotLabel.side === 'right' || (spotLabel.side !== 'left' && isRoomy);
  const role = roleOf(spotLabel);
  // The ground around the letters is a little larger than they are.
  const widest = Math.min(220, (isRight ? space.right : space.left) - 8);
  const lines = wrap(spotLabel.text, widest, type[role]);
  const top = y + 5 - ((lines.length - 1) * type.line) / 2;
  const at = [isRight ? x + 14 : x - 14, Math.max(frame.y + 18, top)] as const;
  const align = isRight ? 'start' : 'end';
  return label(spotLabel.anchor, at, lines, role, { align, opacity: spotLabel.opacity });
}
