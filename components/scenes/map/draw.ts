/** Land, shaded countries, routes and circles, back to front; names on the map, its scale, what its borders mean. */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, dot, mark, type Mark, rect, round1, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, type LayoutContext } from '../kit/picture.ts';
import { placer } from '../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import { isPromise } from '../kit/series.ts';
import { emphasisOpacity, label, linesOf, wrap } from '../kit/text.ts';
import { LINE_HEIGHT, measure, typeOf } from '../kit/type.ts';
import {
  type Globe,
  type Ground,
  type Layout,
  layoutOf,
  type Place,
  radiusOf,
  shareOf,
} from './layout.ts';
import type { Context, Params } from './spec.ts';

const PALE = 0.3;
/** Five steps of the ladder, when countries are shaded. */
const SCALE = { width: 150, height: 9, steps: 5 } as const;
/** A route is drawn through so many places. */
const STEPS = 48;

function groundMarks(ground: Ground, { ink, paper }: Palette): readonly Mark[] {
  const line = (id: string, d: string, width: number, opacity: number) =>
    stroked(id, d, ink, width, { 'stroke-linejoin': 'round', opacity });
  return [
    line('graticule', ground.graticule, 0.6, 0.14),
    line('rim', ground.rim, 0.8, 0.3),
    mark('path', 'land', { d: ground.land, fill: paper }),
    line('borders', ground.borders, 0.6, 0.34),
    line('coast', ground.coast, 1, 0.75),
  ];
}

function scaleMarks({ globe: { box } }: Ground, palette: Palette): readonly Mark[] {
  if (palette.contrast) return [];
  const { steps, height } = SCALE;
  const width = SCALE.width / steps;
  const edge = { stroke: palette.edge, 'stroke-width': 0.8 };
  return Array.from({ length: steps }, (_, i) => {
    const fill = colourAt(palette, i / (steps - 1));
    return rect(
      `scale-${i}`,
      { x: box.x + i * width, y: box.y - 24, width, height },
      { fill, ...edge },
    );
  });
}

function areaMarks(context: Context, { areas }: Ground): readonly Mark[] {
  const { palette, params, state, boundValues } = context;
  return areas.flatMap(([id, d]) => {
    const value = state.levels[id];
    const shown = state.shown[id] ?? 1;
    if (!d || shown <= 0) return [];
    const isOutline = value !== undefined && isPromise(boundValues[`levels/${id}`]);
    const isBare = value === undefined || isOutline;
    const paint = () =>
      palette.contrast ? hatchOf(context) : colourAt(palette, shareOf(params, value ?? 0));
    return [
      mark('path', `area-${id}`, {
        d,
        fill: isBare ? palette.paper : paint(),
        stroke: palette.edge,
        'stroke-width': 1.35,
        'stroke-linejoin': 'round',
        ...(isOutline && DASHED),
        opacity: round1(shown * emphasisOpacity(context, PALE, id)),
      }),
    ];
  });
}

/** Routes along great circles, each drawn from its start. */
function routeMarks(context: Context, globe: Globe, { routes }: Layout): readonly Mark[] {
  const { palette, state } = context;
  return routes.flatMap(([id, placeAt]) => {
    const drawn = state.drawn[id] ?? 1;
    if (drawn <= 0) return [];
    const coordinates = Array.from({ length: STEPS + 1 }, (_, i) => placeAt((i / STEPS) * drawn));
    const d = globe.path({ type: 'LineString', coordinates });
    if (d === '') return [];
    const opacity = round1(emphasisOpacity(context, PALE, id));
    const more = { 'stroke-linecap': 'round', opacity };
    return [
      stroked(`route-${id}-casing`, d, palette.ground, 5, more),
      stroked(`route-${id}`, d, palette.ink, 2, more),
    ];
  });
}

function pointMarks(context: Context, globe: Globe): readonly Mark[] {
  const { palette, params, state, boundValues } = context;
  const points = Object.entries(params.points).flatMap(([id, { lon, lat }]) => {
    const at = globe.at(lon, lat);
    const shown = state.shown[id] ?? 1;
    if (!at || shown <= 0) return [];
    return [{ id, at, shown, value: state.sizes[id], radius: radiusOf(params, state.sizes[id]) }];
  });
  // The largest first, so that none is hidden by its neighbour.
  points.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  return points.map(({ id, at, shown, value, radius }) => {
    const isOutline = value !== undefined && isPromise(boundValues[`sizes/${id}`]);
    const paint = palette.contrast ? hatchOf(context) : palette.malachite;
    return dot(`point-${id}`, at, round1(radius), {
      fill: isOutline ? 'none' : value === undefined ? palette.ink : paint,
      'fill-opacity': value === undefined ? 1 : 0.86,
      stroke: palette.edge,
      'stroke-width': 1.35,
      ...(isOutline && DASHED),
      opacity: round1(shown * emphasisOpacity(context, PALE, id)),
    });
  });
}

/** What shades and circles measure, over the map; under it, what its borders mean. */
function scaleLabels({ params, aspect }: LayoutContext<Params>, box: Box): readonly PictureLabel[] {
  const { scale, size } = params;
  const y = box.y - 34;
  const beside =
    box.x + Math.max(measure(scale?.title ?? '', typeOf(aspect).label), SCALE.width + 120) + 28;
  const sizeAt: Pair = !scale ? [box.x, y] : aspect === 'tall' ? [box.x, y - 20] : [beside, y];
  const ends = `${scale?.lowWords} – ${scale?.highWords}`;
  return [
    ...(scale
      ? [
          label('scale-title', [box.x, y], [scale.title], 'label'),
          label('scale-ends', [box.x + SCALE.width + 10, box.y - 15], [ends], 'axis'),
        ]
      : []),
    ...(size ? [label(scale ? 'size-title' : 'scale-title', sizeAt, [size.title], 'label')] : []),
    ...wrap([params.note], box.width, typeOf(aspect).axis).map((line, i) =>
      label(`note-${i}`, [box.x, box.y + box.height + 18 + i * 17], [line], 'axis'),
    ),
  ];
}

/** How far words keep away from a place; on a country they may stand. */
const awayFrom = ({ params, state }: Context, anchor: string, { kind }: Place): number =>
  kind === 'area' ? 0 : kind === 'route' ? 6 : radiusOf(params, state.sizes[anchor]);

/** The script's words at their places, clear of each other and of what is said round the map. */
function labelsOf(
  context: Context,
  { at: placeAt, box }: Globe,
  places: Layout['places'],
  fixed: readonly PictureLabel[],
): readonly PictureLabel[] {
  const bounds = { left: box.x, right: box.x + box.width, top: box.y, foot: box.y + box.height };
  const find = placer(fixed, bounds, typeOf(context.aspect));
  return context.labels.flatMap(({ anchor, text, style, side, opacity }) => {
    const place = places.get(anchor);
    const at = place && placeAt(...place.at);
    if (!at) return [];
    const [x, y] = at;
    const away = awayFrom(context, anchor, place);
    const lines = linesOf(text);
    const tail = (lines.length - 1) * LINE_HEIGHT;
    const gap = away + 8;
    const role = style === 'note' ? 'note' : 'strong';
    const candidate = (dx: number, dy: number, align: PictureLabel['align']) =>
      label(anchor, [x + dx, y + dy], lines, role, { align, opacity });
    const sides = {
      right: candidate(gap, 5 - tail / 2, 'start'),
      left: candidate(-gap, 5 - tail / 2, 'end'),
      above: candidate(0, -gap - tail, 'middle'),
      below: candidate(0, gap + 10, 'middle'),
    };
    const middle = candidate(0, 5 - tail / 2, 'middle');
    const free = [...(away === 0 ? [middle] : []), ...Object.values(sides)];
    return find(side === 'auto' ? free : [sides[side]]);
  });
}

export const drawing = drawingOf(
  (around: LayoutContext<Params>) => ({
    layout: layoutOf(around),
    groundMarks: keepLast(groundMarks),
    scaleMarks: keepLast(scaleMarks),
    fixed: keepLast((ground: Ground) => scaleLabels(around, ground.globe.box)),
  }),
  ({ layout, ...kept }, context: Context) => {
    const { params, state, palette } = context;
    const ground = layout.groundAt(state.view);
    const { globe } = ground;
    const fixed = kept.fixed(ground);
    return {
      marks: [
        ...hatchDefs(context),
        ...kept.groundMarks(ground, palette),
        ...areaMarks(context, ground),
        ...routeMarks(context, globe, layout),
        ...pointMarks(context, globe),
        ...(params.scale ? kept.scaleMarks(ground, palette) : []),
      ],
      labels: [...fixed, ...labelsOf(context, globe, layout.places, fixed)],
    };
  },
);
