/** A map that an author presses to set a place: its land, and degrees by the share of its width and height. */
import type { Aspect } from '../../../story/scene.ts';
import { rounded } from '../kit/grip.ts';
import type { Pair } from '../kit/plate.ts';
import { layoutOf } from './layout.ts';
import type { Params, View } from './params.ts';

export interface Degrees {
  readonly lon: number;
  readonly lat: number;
}

export function pressable(params: Params, aspect: Aspect, view: View) {
  const { globe, frame, rim, land, borders } = layoutOf({ params, aspect }).groundAt(view);
  const { x: left, y: top, width, height } = frame;
  return {
    viewBox: [left, top, width, height].join(' '),
    /** Paths of the water, the land and the borders. */
    paths: { rim, land, borders },
    /** Undefined beside the earth. */
    placeAt(x: number, y: number): Degrees | undefined {
      const at: [number, number] = [left + x * width, top + y * height];
      const place = globe.projection.invert?.(at);
      const [backX, backY] = (place && globe.projection(place)) ?? [Infinity, Infinity];
      if (!place || Math.hypot(backX - at[0], backY - at[1]) > 1) return undefined;
      return { lon: rounded(place[0]), lat: rounded(place[1]) };
    },
    /** Undefined out of view. */
    shareOf({ lon, lat }: Degrees): Pair | undefined {
      const at = globe.at(lon, lat);
      return at && [(at[0] - left) / width, (at[1] - top) / height];
    },
  };
}
