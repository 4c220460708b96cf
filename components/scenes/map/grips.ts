/** Where the map looks. */
import { cameraPlace, rounded, type Dial, type Grip, type Side } from '../kit/grip.ts';
import { words } from '../kit/grip-words.en.ts';
import { globeOf } from './layout.ts';
import type { Context, View } from './spec.ts';

const NEAREST = 20;
/** Half a degree: over so little a projection is straight. */
const BIT = 0.5;
const isNear = (a: View, b: View, zoom: number) =>
  Math.max(Math.abs(a.lon - b.lon), Math.abs(a.lat - b.lat)) * zoom < 2 &&
  Math.abs(Math.log(a.zoom / b.zoom)) < 0.05;

export function grips(context: Context): readonly Grip[] {
  const { params, state } = context;
  const { lon, lat, zoom, low } = state.view;
  const { box, projection } = globeOf(context, state.view);
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  const [east] = projection([lon + BIT, lat]) ?? [x];
  const [, south] = projection([lon, lat > 0 ? lat - BIT : lat + BIT]) ?? [x, y];
  /** Degrees over one unit of the plate. */
  const perUnit = (length: number) => Math.min(5, BIT / Math.max(0.1, Math.abs(length)));
  const moves = (by: 'x' | 'y', value: number, most: number, rate: number): Dial => ({
    ...{ by, value, min: -most, max: most, rate, step: rate * 24 },
    text: (degrees) => words.degrees(rounded(degrees, 1)),
  });
  const text = (value: number) => words.nearer(rounded(value, 1));
  const views = params.found?.views ?? {};
  return [
    {
      ...{ id: 'view', name: words.camera, path: ['view'], box },
      place: cameraPlace(box),
      dials: [
        moves('x', lon, 180, -perUnit(east - x)),
        moves('y', lat, 90, perUnit(south - y)),
        { by: 'zoom', value: zoom, min: 1, max: NEAREST, step: 1.25, rate: 1, text },
      ],
      write([toLon = lon, toLat = lat, toZoom = zoom]) {
        const decimals = toZoom < 4 ? 1 : 2;
        const to = { lon: rounded(toLon, decimals), lat: rounded(toLat, decimals) };
        const view = { ...to, zoom: rounded(toZoom), ...(low !== 0 && { low: rounded(low) }) };
        const named = Object.entries(views).find(([, one]) =>
          isNear({ ...view, low }, one as View, toZoom),
        );
        return named ? named[0] : view;
      },
      hold: (written) => {
        const known = typeof written === 'string' ? views[written] : undefined;
        return { ...state.view, ...(known ?? (written as object)) };
      },
    },
  ];
}

export const sides = (): readonly Side[] => ['left', 'right', 'above', 'below'];
