/** The ink that is drawn before there is any paper, envelopes cut where a nearer peak stands; and the sign of a drawing cut short. */
import type { RenderContext } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { cellsFor, shapeOf } from '../../space/shapes.ts';
import { steppedEnvelope } from '../../space/silhouette.ts';
import { simplifyLine } from '../../space/simplify.ts';
import { covered, coverOf, type Cover } from '../../space/slabs.ts';
import type { Stroke } from '../../space/stroke.ts';
import type { Params, State } from './spec.ts';
import type { PlacedInstance } from './placed-instance.ts';

/** An envelope on the plate, from its relative points. */
export function placed(
  line: readonly number[],
  standing: PlacedInstance,
  camera: Camera,
): number[] {
  const middle = lift(camera.aspect, 0, standing.z);
  return line.map((value, i) =>
    i % 2 === 0 ? plateX(camera, standing.x + value) : plateY(camera, middle + value),
  );
}

/** The first part of a line from its left end, by its width. */
export function upTo(line: readonly number[], share: number): number[] {
  if (share >= 1) return [...line];
  const left = line[0] ?? 0;
  const end = left + ((line[line.length - 2] ?? 0) - left) * share;
  const part: number[] = [];
  for (let i = 0; i < line.length && line[i]! <= end; i += 2) part.push(line[i]!, line[i + 1]!);
  return part.length > 2 ? part : [];
}

/** The outline of a foot on the plate. */
function footOf(s: PlacedInstance, camera: Camera, peaks: number): number[] {
  const ring = shapeOf(s.peak, cellsFor(peaks), s.terraces)[0]?.find(({ main }) => main);
  return Array.from(ring?.points ?? [], (value, i) =>
    i % 2 === 0
      ? plateX(camera, s.x + value * s.broad)
      : plateY(camera, lift(camera.aspect, 0, s.z + value * s.broad)),
  );
}

/** The runs of a line that no nearer peak covers. */
function visible(line: readonly number[], covers: readonly Cover[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!];
    if (!covered(covers, x, y, y, 0)) run.push(x, y);
    else {
      if (run.length > 2) runs.push(run);
      run = [];
    }
  }
  if (run.length > 2) runs.push(run);
  return runs;
}

/** The drawn ink of every peak while paper is missing. `standings` come farthest first. */
export function outlineStrokes(
  { state, palette, aspect }: RenderContext<Params, State>,
  standings: readonly PlacedInstance[],
  camera: Camera,
  peaks: number,
): readonly Stroke[] {
  if (state.paper >= 1 || state.drawn <= 0) return [];
  const covers: Cover[] = [];
  const strokes: Stroke[] = [];
  for (const s of [...standings].reverse()) {
    if (s.drawn <= 0) continue;
    const envelope = placed(steppedEnvelope(s, aspect, peaks), s, camera);
    const line = upTo(envelope, s.drawn);
    visible(line, covers).forEach((run, i) =>
      strokes.push({
        id: `${s.id}-drawn-${i}`,
        points: simplifyLine(run, 0.6),
        width: 1.5,
        colour: palette.edge,
        opacity: s.shown,
        z: s.z,
      }),
    );
    const cover = s.drawn >= 1 ? coverOf(envelope, footOf(s, camera, peaks), 0) : undefined;
    if (cover) covers.push(cover);
  }
  return strokes;
}

/** Terraces that lie over the tear as a cap, plate pixels of ground, and how far it runs past both edges. */
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
function tearOf(s: PlacedInstance, camera: Camera, peaks: number): Tear {
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

/** Two zigzags, and the ground that parts the cap from its peak. */
export function tornStrokes(
  { palette, state }: RenderContext<Params, State>,
  s: PlacedInstance,
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
