/** The sign of a drawing cut short: two zigzags across a peak below its cap, with silk between them. */
import type { RenderContext } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { steppedEnvelope } from '../../space/silhouette.ts';
import type { Stroke } from '../../space/stroke.ts';
import { cellsFor, shapeOf } from '../../space/shapes.ts';
import { placed } from './outlines.ts';
import type { Params, State } from './range.ts';
import type { Standing } from './standing.ts';

/** Terraces that lie over the tear as a cap, plate pixels of silk, and how far it runs past both edges. */
const CAP = 2.5;
const SILK = 6;
const OVER = 9;
/** Turns of a zigzag, plate pixels it swings up and down, and by which its right end lies higher. */
const TURNS = 6;
const SWING = 3.6;
const RISE = 5;

interface Tear {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The edges of a peak where it is torn, and the height on the plate. */
function tearOf(s: Standing, camera: Camera, peaks: number): Tear {
  const ring = shapeOf(s.peak, cellsFor(peaks), s.terraces)[
    Math.max(0, Math.floor(s.terraces - CAP))
  ]?.find(({ main }) => main);
  const points = ring?.points ?? [];
  let [left, right, z] = [Infinity, -Infinity, 0];
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    z += (2 * points[i + 1]!) / points.length;
  }
  const high = (s.tall * (s.terraces - CAP)) / s.terraces;
  const y = plateY(camera, lift(camera.aspect, high, s.z + z * s.broad));
  // As wide as the peak is seen to be at that height: from its middle out to where the sky begins.
  const line = placed(steppedEnvelope(s, camera.aspect, peaks), s, camera);
  const middle =
    left < right ? plateX(camera, s.x + ((left + right) / 2) * s.broad) : plateX(camera, s.x);
  let first = 0;
  while (first + 2 < line.length && line[first]! < middle) first += 2;
  let last = first;
  while (first > 0 && line[first - 1]! <= y) first -= 2;
  while (last + 2 < line.length && line[last + 3]! <= y) last += 2;
  return { left: line[first] ?? middle, right: line[last] ?? middle, y };
}

/** Two zigzags, and the silk that parts the cap from its peak. */
export function tornStrokes(
  { palette, state }: RenderContext<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
  z: number,
): Stroke[] {
  const { left, right, y } = tearOf(s, camera, peaks);
  const [from, wide] = [left - OVER, right - left + 2 * OVER];
  const zigzag = (down: number) =>
    Array.from({ length: TURNS + 1 }, (_, i) => [
      from + (i * wide) / TURNS,
      y + down + (i % 2 === 0 ? SWING : -SWING) - RISE * (i / TURNS - 0.5),
    ]).flat();
  const opacity = s.torn * s.shown * state.paper * (1 - s.recede);
  const line = (id: string, down: number, width: number, colour: string): Stroke => ({
    id: `${s.id}-${id}`,
    points: zigzag(down),
    width,
    colour,
    opacity,
    z,
  });
  return [
    line('torn', 0, SILK, palette.ground),
    line('tear-a', -SILK / 2, 1.4, palette.edge),
    line('tear-b', SILK / 2, 1.4, palette.edge),
  ];
}
