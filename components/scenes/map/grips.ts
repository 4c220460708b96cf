/** A grip for the view. */
import { cameraGrip, rounded, type Dial, type Grip, type Side } from '../kit/grip.ts';
import { globeOf } from './layout.ts';
import type { Context } from './params.ts';

const NEAREST = 20;
/** Half a degree, over which a projection is nearly linear. */
const BIT = 0.5;

export function grips(context: Context): readonly Grip[] {
  const { lon, lat, zoom, low } = context.state.view;
  const { box, projection } = globeOf(context, context.state.view);
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  const [east] = projection([lon + BIT, lat]) ?? [x];
  const [, south] = projection([lon, lat > 0 ? lat - BIT : lat + BIT]) ?? [x, y];
  /** Degrees per unit of the plate. */
  const perUnit = (length: number) => Math.min(5, BIT / Math.max(0.1, Math.abs(length)));
  const moves = (by: 'x' | 'y', value: number, most: number, rate: number): Dial => ({
    ...{ by, value, min: -most, max: most, rate, step: rate * 24 },
  });
  return [
    {
      ...cameraGrip(box, [lon, lat, zoom]),
      dials: [
        moves('x', lon, 180, -perUnit(east - x)),
        moves('y', lat, 90, perUnit(south - y)),
        { by: 'zoom', value: zoom, min: 1, max: NEAREST, step: 1.25, rate: 1 },
      ],
      write([toLon = lon, toLat = lat, toZoom = zoom]) {
        const decimals = toZoom < 4 ? 1 : 2;
        const to = { lon: rounded(toLon, decimals), lat: rounded(toLat, decimals) };
        return { ...to, zoom: rounded(toZoom), ...(low !== 0 && { low: rounded(low) }) };
      },
      hold: (view) => ({ ...context.state.view, ...(view as object) }),
    },
  ];
}

export const sides = (): readonly Side[] => ['left', 'right', 'above', 'below'];
