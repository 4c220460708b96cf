/**
 * Words of a map: the meaning of shades and circles, the note on borders, and names clear of routes
 * and points.
 */
import { measure } from '../../../story/layout/measure.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { overlap, placer, type Rect, rectOf, rectOfBox } from '../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import { label, linesOf, wrap } from '../kit/text.ts';
import { type Globe, type Ground, type Layout, radiusOf } from './layout.ts';
import type { Context, Params } from './params.ts';

/** The legend of shaded countries: five steps of the colour scale. */
export const SCALE = { width: 150, height: 9, steps: 5 } as const;
/** Points of a route that names avoid. */
const STEPS = 24;
/** Places for a name along its route, the best first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
/** Distance between names in units, since each covers some ground around it. */
const GAP = 3;
/** A name stands on its country if it is at most this share of its width. */
const SPILL = 1.3;
/** With more names than this, names beside their shapes are left out. */
const CROWD = 8;
/** Names are at most as wide as this share of the map. */
const WIDEST = 0.45;

/** The meaning of shades and circles, above the map; below it the note on borders. */
export function fixedLabels(
  { params, aspect, type }: LayoutContext<Params>,
  { x, y: top, width, height }: Box,
): readonly PictureLabel[] {
  const { scale, size } = params;
  const y = top - 34;
  const beside = x + Math.max(measure(scale?.title ?? '', type.label), SCALE.width + 120) + 28;
  const sizeAt: Pair = !scale ? [x, y] : aspect === 'tall' ? [x, y - 20] : [beside, y];
  const ends = `${scale?.lowWords} – ${scale?.highWords}`;
  return [
    ...(scale
      ? [
          label('scale-title', [x, y], [scale.title], 'label'),
          label('scale-ends', [x + SCALE.width + 10, top - 15], [ends], 'axis'),
        ]
      : []),
    ...(size ? [label(scale ? 'size-title' : 'scale-title', sizeAt, [size.title], 'label')] : []),
    ...wrap([params.note], width, type.axis).map((line, i) =>
      label(`note-${i}`, [x, top + height + 18 + i * 17], [line], 'axis'),
    ),
  ];
}

/** Places around something, in order of preference; `across` and `down` are the distances of the words. */
function round([x, y]: Pair, across: number, down: number, tail: number) {
  const middle = y + 5 - tail / 2;
  const [above, below] = [y - down - tail, y + down + 10];
  return {
    right: [x + across, middle, 'start'],
    left: [x - across, middle, 'end'],
    above: [x, above, 'middle'],
    below: [x, below, 'middle'],
    further: [
      [x + across * 0.7, above + 3, 'start'],
      [x - across * 0.7, above + 3, 'end'],
      [x + across * 0.7, below - 3, 'start'],
      [x - across * 0.7, below - 3, 'end'],
      // Farther away, with a line to the words.
      ...[20, 38].flatMap((up): Spot[] => [
        [x + 5, above - up, 'start', [x, y]],
        [x - 5, above - up, 'end', [x, y]],
      ]),
    ],
  } as const;
}
/** A place for words, and the start of a line to them. */
type Spot = readonly [x: number, y: number, align: PictureLabel['align'], leader?: Pair];
type Round = ReturnType<typeof round>;

const around = (where: Round): readonly Spot[] => [
  where.right,
  where.left,
  where.above,
  where.below,
  ...where.further,
];

/** What names avoid: the drawn parts of routes, and points. */
function obstacles({ params, state }: Context, { at }: Globe, { routes }: Layout) {
  const lines = routes.flatMap(([id, placeAt]) => {
    const drawn = state.drawn[id] ?? 1;
    if (drawn <= 0) return [];
    const places = Array.from({ length: STEPS + 1 }, (_, i) => at(...placeAt((i / STEPS) * drawn)));
    return [places.filter((place) => place !== undefined)];
  });
  const dots = Object.entries(params.points).flatMap(([id, { lon, lat }]): readonly Rect[] => {
    const place = at(lon, lat);
    if (!place || (state.shown[id] ?? 1) <= 0) return [];
    const [x, y] = place;
    const r = radiusOf(params, state.sizes[id]) + 1;
    return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }];
  });
  return { lines, dots };
}

/** The script's words at their places, clear of each other and of the words around the map. */
export function placeLabels(
  context: Context,
  { globe, areas }: Ground,
  layout: Layout,
  fixed: readonly PictureLabel[],
): readonly PictureLabel[] {
  const { params, state, type, labels } = context;
  const { box, at } = globe;
  const bounds = rectOfBox(box);
  const { lines, dots } = obstacles(context, globe, layout);
  const isCrowded = params.fit !== undefined && labels.length > CROWD;
  const spill = isCrowded ? 0.9 : SPILL;
  let named = '';
  /** A name beside a country must not stand on another country. */
  const isElsewhere = (x: number, y: number) =>
    areas.some(({ id }) => id === named) &&
    areas.some(
      ({ id, span }) =>
        id !== named && x > span.left && x < span.right && y > span.top && y < span.bottom,
    );
  const find = placer([...fixed, ...dots], bounds, type, lines, isElsewhere, GAP);

  /** Places for words of this size; an area of that name has priority over a point, a point over a route. */
  function spots(anchor: string, side: string, width: number, tail: number): readonly Spot[] {
    const only = (where: Round) =>
      side === 'auto' ? around(where) : [where[side as 'right' | 'left' | 'above' | 'below']];
    const area = areas.find(({ id }) => id === anchor);
    if (area) {
      const { span, middle } = area;
      const [wide, high] = [span.right - span.left, span.bottom - span.top];
      const within: Spot = [middle[0], middle[1] + 5 - tail / 2, 'middle'];
      if (side === 'auto' && width < wide * spill && tail + type.line < high) return [within];
      // With many shapes only those with room for their name get one.
      if (side === 'auto' && isCrowded) return [];
      const beside = round(
        [(span.left + span.right) / 2, (span.top + span.bottom) / 2],
        wide / 2 + 8,
        high / 2 + 8,
        tail,
      );
      return only(beside);
    }
    const point = params.points[anchor];
    const place = point && at(point.lon, point.lat);
    if (place) {
      const off = radiusOf(params, state.sizes[anchor]) + 8;
      return only(round(place, off, off, tail));
    }
    const along = point ? undefined : layout.routes.find(([id]) => id === anchor)?.[1];
    const drawn = state.drawn[anchor] ?? 1;
    return ALONG.flatMap((share) => {
      const middle = along && at(...along(share * drawn));
      return middle ? only(round(middle, 14, 10, tail)) : [];
    });
  }

  const isRoute = (anchor: string) =>
    !(anchor in params.areas || anchor in params.points) && anchor in params.routes;
  const sizeOf = ({ anchor }: { readonly anchor: string }) => {
    const span = isCrowded ? areas.find(({ id }) => id === anchor)?.span : undefined;
    return span ? (span.right - span.left) * (span.bottom - span.top) : 0;
  };
  // Routes have the most possible places, so they come last; of many shapes those with the most room
  // come first.
  const order = [...labels].sort(
    (a, b) => Number(isRoute(a.anchor)) - Number(isRoute(b.anchor)) || sizeOf(b) - sizeOf(a),
  );
  const taken: Rect[] = [];
  const isFree = (words: PictureLabel) => {
    const rect = rectOf(words, type);
    if (isCrowded && taken.some((other) => overlap(rect, other) > 0)) return false;
    taken.push(rect);
    return true;
  };
  return order.flatMap(({ anchor, text, style, side, opacity }) => {
    const role = style === 'note' ? 'note' : 'strong';
    const words = wrap(linesOf(text), box.width * WIDEST, type[role]);
    const width = Math.max(...words.map((line) => measure(line, type[role])));
    const tail = (words.length - 1) * type.line;
    named = anchor;
    return find(
      spots(anchor, side, width, tail).map(([x, y, align, leader]) =>
        label(anchor, [x, y], words, role, { align, opacity, ...(leader && { leader }) }),
      ),
    ).filter(isFree);
  });
}
