/** Land and water, shaded countries, routes and circles, back to front. */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { DASHED, dot, mark, type Mark, rect, round1, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs, hatchOf } from '../kit/paint.ts';
import type { FramingOf } from '../kit/contract.ts';
import { framingOf } from '../kit/framing.ts';
import { drawingOf, keepLast, keepLayout, type LayoutContext } from '../kit/picture.ts';
import { isPromise } from '../kit/series.ts';
import { emphasisOpacity } from '../kit/text.ts';
import { fixedLabels, placeLabels, SCALE } from './labels.ts';
import { type Globe, type Ground, type Layout, layoutOf, radiusOf, shareOf } from './layout.ts';
import type { Context, Params, State } from './params.ts';

const PALE = 0.3;
/** A route is drawn through this many points. */
const STEPS = 48;
/**
 * A country with a smaller span, in units, is drawn as a dot of this radius. An author's shapes are
 * adjacent, so they stay visible at smaller sizes.
 */
const LEAST = { span: 7, ownSpan: 2.5, radius: 3.5, ownRadius: 2 } as const;
/** Borders are thinner if there are more areas. */
const strokeOf = (areas: number) => (areas > 200 ? 0.4 : areas > 40 ? 0.7 : 1.35);
/** Water along the coasts is darker, in two bands: their distances from land, in units. */
const SHALLOWS = { wide: [11, 5], tall: [7, 3] } as const;

/** The tints of land and water: paper, and the theme's blue-green mixed into its ground; paler under shades. */
function tintsOf(palette: Palette, { scale }: Params) {
  const { ground, paper, ink, night, contrast } = palette;
  if (contrast) return { land: paper, water: ground, shallows: 'none' };
  const blue = colourAt(palette, 0.62);
  return {
    land: mixColours(paper, ink, 0.3 * night),
    water: mixColours(ground, blue, scale ? 0.2 : 0.42),
    shallows: blue,
  };
}

function groundMarks(
  { scene, aspect, params }: LayoutContext<Params>,
  ground: Ground,
  palette: Palette,
): readonly Mark[] {
  const { ink } = palette;
  const { land, water, shallows } = tintsOf(palette, params);
  const line = (id: string, d: string, width: number, opacity: number, stroke = ink) =>
    stroked(id, d, stroke, width, { 'stroke-linejoin': 'round', opacity });
  const lines = [
    mark('path', 'land', { d: ground.land, fill: land }),
    // Countries matter where some are named or shaded.
    ...(Object.keys(params.areas).length > 0 ? [line('borders', ground.borders, 0.6, 0.34)] : []),
    line('coast', ground.coast, 0.9, 0.7),
  ];
  // What surrounds an author's own shapes is unknown.
  if (params.fit) return lines;
  return [
    mark('path', 'water', { d: ground.rim, fill: water }),
    line('graticule', ground.graticule, 0.6, 0.14),
    mark('clipPath', 'sea', { id: `${scene}-sea` }, [mark('path', 'rim', { d: ground.rim })]),
    mark(
      'g',
      'shallows',
      { 'clip-path': `url(#${scene}-sea)` },
      SHALLOWS[aspect].map((reach) =>
        line(`reach-${reach}`, ground.coast, 2 * reach, 0.1, shallows),
      ),
    ),
    ...lines,
    line('rim', ground.rim, 0.8, 0.4),
  ];
}

function scaleMarks({ frame }: Ground, palette: Palette): readonly Mark[] {
  if (palette.contrast) return [];
  const { steps, height } = SCALE;
  const width = SCALE.width / steps;
  const edge = { stroke: palette.edge, 'stroke-width': 0.8 };
  return Array.from({ length: steps }, (_, i) => {
    const fill = colourAt(palette, i / (steps - 1));
    return rect(
      `scale-${i}`,
      { x: frame.x + i * width, y: frame.y - 24, width, height },
      { fill, ...edge },
    );
  });
}

function areaMarks(context: Context, { areas }: Ground): readonly Mark[] {
  const { palette, params, state, boundValues } = context;
  const { land } = tintsOf(palette, params);
  const [least, radius] = params.fit
    ? [LEAST.ownSpan, LEAST.ownRadius]
    : [LEAST.span, LEAST.radius];
  const width = strokeOf(params.fit ? areas.length : 0);
  return areas.flatMap(({ id, d, span, middle }) => {
    const value = state.levels[id];
    const visibility = state.shown[id] ?? 1;
    if (visibility <= 0) return [];
    const isOutline = value !== undefined && isPromise(boundValues[`levels/${id}`]);
    const isBare = value === undefined || isOutline;
    const paint = () =>
      palette.contrast ? hatchOf(context) : colourAt(palette, shareOf(params, value ?? 0));
    const look = {
      fill: isBare ? land : paint(),
      stroke: palette.edge,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      ...(isOutline && DASHED),
      opacity: round1(visibility * emphasisOpacity(context, PALE, id)),
    };
    if (Math.max(span.right - span.left, span.bottom - span.top) < least)
      return [dot(`area-${id}`, middle, radius, look)];
    return d ? [mark('path', `area-${id}`, { d, ...look })] : [];
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
    const visibility = state.shown[id] ?? 1;
    if (!at || visibility <= 0) return [];
    return [
      {
        id,
        at,
        visibility,
        value: state.sizes[id],
        radius: radiusOf(params, state.sizes[id]),
      },
    ];
  });
  // The largest first, so that none is hidden by its neighbour.
  points.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  return points.map(({ id, at, visibility, value, radius }) => {
    const isOutline = value !== undefined && isPromise(boundValues[`sizes/${id}`]);
    const paint = palette.contrast ? hatchOf(context) : palette.malachite;
    return dot(`point-${id}`, at, round1(radius), {
      fill: isOutline ? 'none' : value === undefined ? palette.ink : paint,
      'fill-opacity': value === undefined ? 1 : 0.86,
      stroke: palette.edge,
      'stroke-width': 1.35,
      ...(isOutline && DASHED),
      opacity: round1(visibility * emphasisOpacity(context, PALE, id)),
    });
  });
}

const layoutFor = keepLayout(layoutOf);

/** All its areas and points, where the globe is seen from now. */
export const framing: FramingOf<Params, State> = (context) => {
  const { globe, areas } = layoutFor(context).groundAt(context.state.view, context.isMoving);
  const points = Object.entries(context.params.points).flatMap(([id, { lon, lat }]) => {
    const at = globe.at(lon, lat);
    return at ? [[id, at] as const] : [];
  });
  return framingOf(new Map([...areas.map(({ id, middle }) => [id, middle] as const), ...points]));
};

export const drawing = drawingOf(
  (around: LayoutContext<Params>) => ({
    layout: layoutFor(around),
    groundMarks: keepLast((ground: Ground, palette: Palette) =>
      groundMarks(around, ground, palette),
    ),
    scaleMarks: keepLast(scaleMarks),
    fixed: keepLast((ground: Ground) => fixedLabels(around, ground.frame)),
  }),
  ({ layout, ...kept }, context: Context) => {
    const { params, state, palette } = context;
    const ground = layout.groundAt(state.view, context.isMoving);
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
      labels: [...fixed, ...placeLabels(context, ground, layout, fixed)],
    };
  },
);
