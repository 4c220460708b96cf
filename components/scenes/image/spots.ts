/**
 * Places in a picture: rings and frames around them, words beside them, and a veil over the rest
 * while some are in focus.
 */
import { measure } from '../../../story/layout/measure.ts';
import { mark, type Mark, rect, round1, round2 } from '../kit/marks.ts';
import { placer, rectOf, rectOfBox } from '../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import { besideRing, CASING, LINE, ringAt, roleOf } from '../kit/spots.ts';
import { label, wrap } from '../kit/text.ts';
import { onFrame, regionOn, type Frame } from './frame.ts';
import type { Context } from './params.ts';

/** Opacity of the veil over what is not in focus. */
const VEIL = 0.6;

type SpotLabel = Context['labels'][number];
interface VisibleSpot {
  readonly anchor: string;
  readonly label: SpotLabel | undefined;
  /** 0 to 1: the larger of its label's opacity and its focus. */
  readonly opacity: number;
  /** 0 to 1: how much of it is in focus; 0 if nothing is. */
  readonly focus: number;
  readonly at: Pair;
  readonly region: Box | undefined;
}

/** 0 to 1, also while the focus changes: how much the focus matches the condition. */
const focusOn = ({ focus, focusMix }: Context, isAsked: (anchor: string) => boolean): number => {
  const to = focus.some(isAsked) ? 1 : 0;
  if (!focusMix) return to;
  const from = focusMix.from.some(isAsked) ? 1 : 0;
  return from + (to - from) * focusMix.mix;
};

/** Spots and regions that have a label or are in focus, as far as they are in view. */
export function visibleSpots(context: Context, frame: Frame): readonly VisibleSpot[] {
  const { labels, focus, focusMix, params } = context;
  const named = [...labels.map(({ anchor }) => anchor), ...focus, ...(focusMix?.from ?? [])];
  return [...new Set(named)].flatMap((anchor) => {
    const spot = params.spots[anchor];
    if (!spot) return [];
    const spotLabel = labels.find((one) => one.anchor === anchor);
    const focusNow = focusOn(context, (one) => one === anchor);
    const region = regionOn(context, frame, spot);
    if (spot.width !== undefined && !region) return [];
    const opacity = Math.max(spotLabel?.opacity ?? 0, focusNow);
    const at = onFrame(context, frame, spot.x, spot.y);
    return opacity > 0 ? [{ anchor, label: spotLabel, opacity, focus: focusNow, at, region }] : [];
  });
}

/** A soft veil over everything except the regions in focus; a spot in focus leaves the picture as it is. */
export function veil(
  context: Context,
  frame: Frame,
  inFocus: readonly VisibleSpot[],
  /** The pictures in a part of the frame. */
  panes: (part: Box) => readonly Mark[],
): readonly Mark[] {
  const { spots } = context.params;
  const there = focusOn(context, (anchor) => spots[anchor]?.width !== undefined);
  if (there === 0) return [];
  return [
    rect('veil', frame, { fill: context.palette.ground, opacity: round2(VEIL * there) }),
    // Regions are drawn again over the veil instead of being cut out of it: a clip would need an id
    // that no other drawing of the page has.
    ...inFocus.flatMap(({ anchor, region, focus }) =>
      region && focus > 0
        ? [mark('g', `${anchor}-clear`, { opacity: round2(focus / there) }, panes(region))]
        : [],
    ),
  ];
}

/** Rings around spots, frames around regions. */
export function rings({ palette }: Context, frame: Frame, spots: readonly VisibleSpot[]) {
  const isIn = ([px, py]: Pair) =>
    px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
  return spots.flatMap(({ anchor, at, region, opacity }) => {
    if (!region) return isIn(at) ? ringAt(anchor, at, opacity, palette) : [];
    const attrs = { fill: 'none', opacity: round1(opacity) };
    return [
      rect(`${anchor}-casing`, region, { ...attrs, stroke: palette.card, 'stroke-width': CASING }),
      rect(anchor, region, { ...attrs, stroke: palette.ink, 'stroke-width': LINE }),
    ];
  });
}

/**
 * Places for a region's words, in order of preference: beside it, under it, over it, inside at its
 * bottom.
 */
function besideRegion(
  context: Context,
  frame: Frame,
  spotLabel: SpotLabel,
  region: Box,
): readonly PictureLabel[] {
  const role = roleOf(spotLabel);
  const type = context.type[role];
  const [right, bottom] = [region.x + region.width, region.y + region.height];
  const broken = (space: number) =>
    wrap(spotLabel.text, Math.min(220, Math.max(60, space - 18)), type);
  const words = (side: string, [x, y]: Pair, lines: readonly string[], align: 'start' | 'end') => ({
    side,
    words: label(spotLabel.anchor, [x, y], lines, role, { align, opacity: spotLabel.opacity }),
  });
  const [toRight, toLeft, along] = [
    broken(frame.x + frame.width - right),
    broken(region.x - frame.x),
    broken(Math.max(region.width, 160)),
  ];
  // Centred on its own line, and never beyond the picture's right edge.
  const long = Math.max(...along.map((line) => measure(line, type)));
  const start = Math.max(frame.x + 10, Math.min(region.x, frame.x + frame.width - long - 10));
  const high = (along.length - 1) * context.type.line;
  const all = [
    words('right', [right + 12, region.y + 16], toRight, 'start'),
    words('left', [region.x - 12, region.y + 16], toLeft, 'end'),
    words('below', [start, bottom + 22], along, 'start'),
    words('above', [start, region.y - 12 - high], along, 'start'),
  ];
  const sameSide = all.filter(({ side }) => side === spotLabel.side);
  // In a narrow place each word would have a line of its own.
  const roomy = all.filter(({ words: { lines } }) => lines.length <= along.length + 1);
  const inside = words('inside', [region.x + 12, bottom - 14 - high], along, 'start');
  return [...(sameSide.length > 0 ? sameSide : roomy), inside].map((one) => one.words);
}

/** The script's words at spots and regions. */
export function spotLabels(context: Context, frame: Frame, spots: readonly VisibleSpot[]) {
  const scale = context.type;
  const labelled = spots.flatMap((one) => (one.label ? [{ ...one, label: one.label }] : []));
  const atRings = labelled.flatMap((one) =>
    one.region ? [] : [besideRing(context, frame, one.label, one.at)],
  );
  // Words of one region avoid the other regions, but may use the bottom of their own if nothing else is left.
  const atRegions = labelled.flatMap(({ anchor, label: words, region }) => {
    if (!region) return [];
    const others = labelled.flatMap((one) =>
      one.region && one.anchor !== anchor ? [rectOfBox(one.region)] : [],
    );
    return [{ candidates: besideRegion(context, frame, words, region), others }];
  });
  const bounds = rectOfBox({
    x: frame.x + 6,
    y: frame.y + 4,
    width: frame.width - 12,
    height: frame.height - 8,
  });
  const placed: PictureLabel[] = [...atRings];
  for (const { candidates, others } of atRegions) {
    const fixed = [...placed.map((one) => rectOf(one, scale)), ...others];
    placed.push(...placer(fixed, bounds, scale)(candidates));
  }
  return placed;
}
