/**
 * The table around the cloth, two bands, the roller; the cloth's words in its first corner, the
 * roller's beside it.
 */
import { measure } from '../../../story/layout/measure.ts';
import { type Aspect, type Palette, PLATE } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { type Mark, mark, rect } from '../kit/marks.ts';
import { drawingOf, keepLast, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Box, PictureLabel } from '../kit/plate.ts';
import { emphasisOpacity, label } from '../kit/text.ts';
import type { Context, Params } from './params.ts';

/** Stages may be wider or higher than the viewBox: the table extends this far beyond it. */
const BEYOND = 3000;
/**
 * Across: the outer edges of the bands, and their width. Beyond them is the table, where a page has
 * its own words: the upper one leaves room for a header with the roller's knob under it.
 */
const BANDS = {
  wide: { first: 72, last: 818, width: 14 },
  tall: { first: 12, last: 378, width: 7 },
} as const;

export interface Places {
  /** Where the cloth ends and the roller begins. */
  readonly edge: number;
  /** Across: outer edges of the two bands, which move out as the mount leaves. */
  readonly first: number;
  readonly last: number;
  readonly band: number;
  readonly thickness: number;
}

export function placesOf({
  aspect,
  params,
  state,
}: Pick<Context, 'aspect' | 'params' | 'state'>): Places {
  const { first, last, width } = BANDS[aspect];
  const size = PLATE[aspect];
  const [length, breadth] =
    aspect === 'wide' ? [size.width, size.height] : [size.height, size.width];
  const thickness = params.thickness * (aspect === 'wide' ? breadth : breadth * 1.6);
  // For any shape of stage, the bands are outside it at `mount` 0, the roller at `unrolled` 1.
  const out = (1 - state.mount) * BEYOND * 0.2;
  const past = Math.max(0, state.unrolled - 0.94) / 0.06;
  return {
    edge: state.unrolled * (length - thickness) + past * past * BEYOND * 0.3,
    first: first - out,
    last: last + out,
    band: width,
    thickness,
  };
}

/** A box given along and across the direction of opening, in units of the viewBox. */
const boxOn = (aspect: Aspect, from: number, to: number, low: number, high: number): Box =>
  aspect === 'wide'
    ? { x: from, y: low, width: to - from, height: high - low }
    : { x: low, y: from, width: high - low, height: to - from };

/** The open cloth: the rolled part covers everything under it. */
export function uncovers(context: Context): Box {
  const { edge } = placesOf(context);
  return boxOn(context.aspect, -BEYOND, edge, -BEYOND, BEYOND);
}

/** Light across the roller, from the side of the open cloth: [position, share of ink]. */
const ROUND = [
  [0, 0.3],
  [0.16, 0.12],
  [0.34, 0.0],
  [0.66, 0.07],
  [0.82, 0.2],
  [0.93, 0.36],
] as const;
/** Inner turns of the rolled cloth, visible at its end. */
const TURNS = [0.08, 0.115, 0.155, 0.215, 0.29] as const;

/**
 * The colours of a scroll. Its bands are structure and never data: a blue-green darker than any
 * paint, in any mood.
 */
function paintOf({ contrast, ...palette }: Palette) {
  const { ground, ink, paper, inkSecond, azurite, malachite, card, night } = palette;
  const [dark, share] = night > 0.5 ? ([ground, 0.6] as const) : ([ink, 0.38] as const);
  return {
    table: contrast ? ground : card,
    band: contrast ? ground : mixColours(mixColours(azurite, malachite, 0.5), dark, share),
    round: (contrast ? ROUND.slice(0, 1) : ROUND).map(([from, shade], i) => ({
      from,
      to: ROUND[i + 1]?.[0] ?? 1,
      fill: contrast ? paper : mixColours(ground, inkSecond, shade),
    })),
  };
}
type Paint = ReturnType<typeof paintOf>;

function rollerMark(
  { aspect }: LayoutContext<Params>,
  palette: Palette,
  { band, round }: Paint,
  { edge, thickness, ...at }: Places,
  opacity: number,
): Mark {
  const [low, high] = [at.first - at.band * 0.5, at.last + at.band * 0.5];
  const box = (from: number, to: number, a: number, b: number) =>
    boxOn(aspect, edge + from * thickness, edge + to * thickness, a, b);
  const cap = thickness * (aspect === 'wide' ? 0.42 : 0.4);
  const knob = { fill: palette.ink };
  const outline = { fill: 'none', stroke: palette.edge, 'stroke-width': 1.5 };
  return mark('g', 'roller', { opacity }, [
    rect('knob-a', box(0.22, 0.78, low - cap, low), knob),
    rect('knob-b', box(0.22, 0.78, high, high + cap), knob),
    rect('cap-a', box(0.1, 0.9, low - cap, low - cap + 6), knob),
    rect('cap-b', box(0.1, 0.9, high + cap - 6, high + cap), knob),
    ...round.map(({ from, to, fill }, i) => rect(`turn-${i}`, box(from, to, low, high), { fill })),
    ...TURNS.map((share, i) =>
      rect(`edge-${i}`, box(share, share + 0.012, low, high), {
        ...knob,
        opacity: 0.55 - i * 0.08,
      }),
    ),
    rect('end-a', box(0, 1, low, low + at.band * 1.5), { fill: band }),
    rect('end-b', box(0, 1, high - at.band * 1.5, high), { fill: band }),
    rect('ink', box(0, 1, low, high), outline),
  ]);
}

/** Back to front. The open part stays clear: the scenes before this one are the painting. */
function groundMarks(
  { aspect }: LayoutContext<Params>,
  { contrast, ink, edge: stroke }: Palette,
  { table, band: fill }: Paint,
  { edge, first, last, band }: Places,
): readonly Mark[] {
  const [start, inner] = [-BEYOND, [first + band, last - band] as const];
  const bandMark = (id: string, low: number) =>
    rect(id, boxOn(aspect, start, edge, low, low + band), {
      fill,
      ...(contrast && { stroke, 'stroke-width': 1.5 }),
    });
  // Flat strips: below the scroll, and the roller's shadow on the cloth.
  const drops = (contrast ? [] : [22, 14, 7]).map((drop, i) =>
    rect(`drop-${i}`, boxOn(aspect, start, edge, last, last + drop), { fill: ink, opacity: 0.03 }),
  );
  const shades = (contrast ? [] : [30, 21, 13, 6]).map((reach, i) =>
    rect(`shade-${i}`, boxOn(aspect, edge - reach, edge, ...inner), { fill: ink, opacity: 0.055 }),
  );
  return [
    mark('g', 'table', {}, [
      rect('before', boxOn(aspect, start, BEYOND, -BEYOND, first), { fill: table }),
      rect('after', boxOn(aspect, start, BEYOND, last, BEYOND), { fill: table }),
      rect('beyond', boxOn(aspect, edge, BEYOND, first, last), { fill: table }),
      ...drops,
    ]),
    mark('g', 'cloth', {}, [...shades, bandMark('band-a', first), bandMark('band-b', last - band)]),
  ];
}

/** The words of a cloth whose mount has left stay within the stage. */
function wordsOf({ aspect, type, labels }: Context, places: Places): readonly PictureLabel[] {
  const { width, height } = PLATE[aspect];
  const isWide = aspect === 'wide';
  const { band } = places;
  const edge = Math.min(places.edge, isWide ? width : height * 0.64);
  const first = Math.max(places.first, -band);
  const last = Math.min(places.last, (isWide ? 818 : width) + band);
  return labels.flatMap(({ anchor, text, style, opacity }) => {
    if (anchor === 'cloth') {
      const place = isWide
        ? ([72, last - band - 22] as const)
        : ([first + band + 14, first + 96] as const);
      return [label(anchor, place, [text], style === 'note' ? 'note' : 'strong', { opacity })];
    }
    if (anchor !== 'roller') return [];
    const role = style === 'note' ? 'note' : 'label';
    const place = isWide
      ? ([Math.max(measure(text, type[role]) + 12, edge - 24), first + band + 34] as const)
      : ([last - band - 14, Math.max(110, edge - 16)] as const);
    return [label(anchor, place, [text], role, { align: 'end', opacity })];
  });
}

/** Everything on a scroll moves with it; marks are cached while it is at rest. */
const layoutOf = (context: LayoutContext<Params>) => {
  const paintAt = keepLast(paintOf);
  return keepLast((palette: Palette, unrolled: number, mount: number, opacity: number) => {
    const paint = paintAt(palette);
    const places = placesOf({ ...context, state: { unrolled, mount } });
    return {
      places,
      marks: [
        ...groundMarks(context, palette, paint, places),
        rollerMark(context, palette, paint, places, opacity),
      ],
    };
  });
};

export const drawing = drawingOf(layoutOf, (pictureAt, context: Context): Picture => {
  const { palette, state } = context;
  const opacity = emphasisOpacity(context, 0.4, 'roller');
  const { marks, places } = pictureAt(palette, state.unrolled, state.mount, opacity);
  return { marks, labels: wordsOf(context, places) };
});
