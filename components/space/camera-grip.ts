/** The camera handle in the studio, for kinds with ground. */
import { PLATE, type Aspect } from '../../story/scene.ts';
import { cameraGrip, rounded, type Dial, type Grip } from '../scenes/kit/grip.ts';
import { cameraOf, UNIT, viewOf, type Eye, type View } from './camera.ts';

/** A camera that is this close to a viewpoint, in plate sizes, is written as the viewpoint's name. */
const NEAR = 0.02;
const [FARTHEST, NEAREST] = [0.2, 12];

/** The camera handle. `view` must be normalised; `home` is the viewpoint that is used for unknown names. */
export function groundCamera(
  view: unknown,
  aspect: Aspect,
  eyesOf: (aspect: Aspect) => ReadonlyMap<string, Eye>,
  home: string,
): Grip {
  const { x, y, zoom, scale } = cameraOf(view as View, aspect);
  const { width, height } = PLATE[aspect];
  /** The pan and zoom from a viewpoint to an eye, in the numbers of a script. */
  const way = (from: Eye, eye: Eye) => ({
    right: ((eye.x - from.x) * UNIT[aspect] * eye.zoom) / width,
    up: ((eye.y - from.y) * UNIT[aspect] * eye.zoom) / height,
    closer: eye.zoom / from.zoom,
  });
  const distance = ({ right, up, closer }: ReturnType<typeof way>) =>
    Math.max(Math.abs(right), Math.abs(up), Math.abs(Math.log(closer)));
  const moves = (by: 'x' | 'y', value: number, rate: number): Dial => {
    const reach = (4 * width) / scale;
    return { by, value, min: value - reach, max: value + reach, step: rate * 40, rate };
  };
  return {
    ...cameraGrip({ x: 0, y: 0, width, height }, [x, y, zoom]),
    place: [width * (aspect === 'wide' ? 0.66 : 0.5), height * 0.17],
    dials: [
      moves('x', x, -1 / scale),
      moves('y', y, 1 / scale),
      { by: 'zoom', value: zoom, min: FARTHEST, max: NEAREST, step: 1.1, rate: 1 },
    ],
    write([toX = x, toY = y, toZoom = zoom]) {
      const eye = { x: toX, y: toY, zoom: toZoom };
      const ways = [...eyesOf(aspect)].map(([at, from]) => ({ at, way: way(from, eye) }));
      const least = ways.reduce((a, b) => (distance(b.way) < distance(a.way) ? b : a));
      if (distance(least.way) < NEAR) return least.at;
      // All three numbers are written, because an omitted one would keep its value from an earlier view.
      const { right, up, closer } = least.way;
      return {
        ...{ at: least.at, right: rounded(right, 3), up: rounded(up, 3) },
        closer: rounded(closer, closer < 1 ? 3 : 2),
      };
    },
    hold: (written) => viewOf(eyesOf, written as never, home) as never,
  };
}
