/** The drawing: land, shaded countries, routes and circles. */
import { geoGraticule10, geoInterpolate } from 'd3-geo';
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { hatchPattern, colourAt } from '../kit/pigment.ts';
import { BORDERS, LAND, WORLD, countryShape } from './atlas.ts';
import { globeOf, type Globe } from './globe.ts';
import type { Moment, Params, State } from './params.ts';

export { placeLabels } from './labels.ts';

interface Ground {
  readonly params: Params;
  readonly aspect: Moment['aspect'];
  readonly view: State['view'];
  readonly globe: Globe;
  readonly paths: { readonly [name: string]: string };
}
let last: Ground | undefined;

/** Land and borders take some milliseconds: kept while the view stands still. */
function groundOf(moment: Moment): Ground {
  const { params, aspect, state } = moment;
  const { view } = state;
  const same =
    last?.params === params &&
    last.aspect === aspect &&
    last.view.lon === view.lon &&
    last.view.lat === view.lat &&
    last.view.zoom === view.zoom &&
    last.view.low === view.low;
  if (last && same) return last;
  const globe = globeOf(moment);
  const shapes = Object.entries(params.areas).flatMap(([id, { country }]) => {
    const shape = countryShape(country);
    return shape ? [[`area-${id}`, globe.path(shape)] as const] : [];
  });
  last = {
    params,
    aspect,
    view,
    globe,
    paths: {
      land: globe.path(WORLD),
      coast: globe.path(LAND),
      borders: globe.path(BORDERS),
      graticule: globe.path(geoGraticule10()),
      ...Object.fromEntries(shapes),
    },
  };
  return last;
}

/** Where on the ladder a value stands; nothing without a scale. */
export function shareOf({ scale }: Params, value: number): number {
  if (!scale || scale.high === scale.low) return 0.5;
  return Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
}

/** Radius of a value's circle: the area is the value. */
export const radiusOf = ({ size }: Params, value: number): number =>
  size ? size.radius * Math.sqrt(Math.max(0, value) / size.value) : 5;

const promised = (moment: Moment, path: string) =>
  ['projected', 'target'].includes(moment.boundValues[path]?.status ?? 'measured');

function areaMarks(moment: Moment, ground: Ground): readonly Mark[] {
  const { palette, params, state, scene } = moment;
  return Object.keys(params.areas).flatMap((id) => {
    const d = ground.paths[`area-${id}`];
    const value = state.levels[id];
    const opacity = state.shown[id] ?? 1;
    if (!d || opacity <= 0) return [];
    const outline = value !== undefined && promised(moment, `levels/${id}`);
    const paint = palette.contrast
      ? `url(#${scene}-hatch)`
      : colourAt(palette, shareOf(params, value ?? 0));
    return [
      mark('path', `area-${id}`, {
        d,
        fill: value === undefined || outline ? palette.paper : paint,
        stroke: palette.edge,
        'stroke-width': 1.35,
        'stroke-linejoin': 'round',
        ...(outline && { 'stroke-dasharray': '6 4' }),
        opacity: round1(opacity * (0.3 + 0.7 * emphasis(moment, id))),
      }),
    ];
  });
}

/** A route along the great circle, drawn from its start. */
function routeMarks(moment: Moment, { globe }: Ground): readonly Mark[] {
  const { palette, params, state } = moment;
  return Object.entries(params.routes).flatMap(([id, route]) => {
    const [from, to] = [params.points[route.from], params.points[route.to]];
    const drawn = state.drawn[id] ?? 1;
    if (!from || !to || drawn <= 0) return [];
    const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
    const steps = 48;
    const coordinates = Array.from({ length: steps + 1 }, (_, i) => along((i / steps) * drawn));
    const d = globe.path({ type: 'LineString', coordinates });
    if (d === '') return [];
    const line = {
      d,
      fill: 'none',
      'stroke-linecap': 'round',
      opacity: round1(0.3 + 0.7 * emphasis(moment, id)),
    };
    return [
      mark('path', `route-${id}-casing`, { ...line, stroke: palette.ground, 'stroke-width': 5 }),
      mark('path', `route-${id}`, { ...line, stroke: palette.ink, 'stroke-width': 2 }),
    ];
  });
}

function pointMarks(moment: Moment, { globe }: Ground): readonly Mark[] {
  const { palette, params, state, scene } = moment;
  const paint = palette.contrast ? `url(#${scene}-hatch)` : palette.malachite;
  const points = Object.entries(params.points).flatMap(([id, { lon, lat }]) => {
    const at = globe.at(lon, lat);
    const opacity = state.shown[id] ?? 1;
    if (!at || opacity <= 0) return [];
    const value = state.sizes[id];
    const radius = value === undefined ? 4 : radiusOf(params, value);
    return [{ id, at, opacity, value, radius }];
  });
  // The largest first, so that none is hidden by its neighbour.
  points.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  return points.map(({ id, at, opacity, value, radius }) => {
    const outline = value !== undefined && promised(moment, `sizes/${id}`);
    return mark('circle', `point-${id}`, {
      cx: round1(at[0]),
      cy: round1(at[1]),
      r: round1(radius),
      fill: outline ? 'none' : value === undefined ? palette.ink : paint,
      'fill-opacity': value === undefined ? 1 : 0.86,
      stroke: palette.edge,
      'stroke-width': 1.35,
      ...(outline && { 'stroke-dasharray': '6 4' }),
      opacity: round1(opacity * (0.3 + 0.7 * emphasis(moment, id))),
    });
  });
}

/** Five steps of the ladder, when countries are shaded. */
export const SCALE = { width: 150, height: 9, steps: 5 } as const;
function scaleMarks(moment: Moment, { globe }: Ground): readonly Mark[] {
  const { palette, params } = moment;
  if (!params.scale || palette.contrast) return [];
  const { box } = globe;
  const wide = SCALE.width / SCALE.steps;
  return Array.from({ length: SCALE.steps }, (_, i) =>
    mark('rect', `scale-${i}`, {
      x: round1(box.x + i * wide),
      y: round1(box.y - 24),
      width: wide,
      height: SCALE.height,
      fill: colourAt(palette, i / (SCALE.steps - 1)),
      stroke: palette.edge,
      'stroke-width': 0.8,
    }),
  );
}

/** The whole map at a moment, back to front. */
export function marks(moment: Moment): readonly Mark[] {
  const { palette, scene } = moment;
  const ground = groundOf(moment);
  const { paths, globe } = ground;
  const line = (id: string, d: string | undefined, width: number, opacity: number) =>
    mark('path', id, {
      d: d ?? '',
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      opacity,
    });
  return [
    ...(palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(`${scene}-hatch`)])] : []),
    line('graticule', paths['graticule'], 0.6, 0.14),
    line('rim', globe.rim, 0.8, 0.3),
    mark('path', 'land', { d: paths['land'] ?? '', fill: palette.paper }),
    line('borders', paths['borders'], 0.6, 0.34),
    line('coast', paths['coast'], 1, 0.75),
    ...areaMarks(moment, ground),
    ...routeMarks(moment, ground),
    ...pointMarks(moment, ground),
    ...scaleMarks(moment, ground),
  ];
}
