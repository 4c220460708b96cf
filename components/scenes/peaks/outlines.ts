/**
 * The ink that is drawn before there is paper: envelopes, cut where a nearer peak stands in front;
 * and the tear of a peak that is cut short.
 */
import { lift, plateX, plateY, ringOnPlate, type Camera } from '../../space/camera.ts';
import { baseOf, terracesOf } from '../../space/mountain.ts';
import { envelopeOnPlate } from '../../space/silhouette.ts';
import { endsOf, simplifyLine } from '../../space/simplify.ts';
import { covered, coverOf, type Cover } from '../../space/slabs.ts';
import { stroke, type Stroke } from '../../space/stroke.ts';
import type { PlacedPeak, Range } from './range.ts';

/** The left part of a line, by its share of the width. */
export function upTo(line: readonly number[], share: number): readonly number[] {
  if (share >= 1) return line;
  const left = line[0] ?? 0;
  const end = left + ((line[line.length - 2] ?? 0) - left) * share;
  const past = line.findIndex((x, i) => i % 2 === 0 && x > end);
  const part = past < 0 ? line : line.slice(0, past);
  return part.length > 2 ? part : [];
}

/** The parts of a line that no nearer peak covers. */
function visible(line: readonly number[], covers: readonly Cover[]): readonly number[][] {
  const runs: number[][] = [[]];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!];
    if (covered(covers, x, y, y, 0)) runs.push([]);
    else runs.at(-1)!.push(x, y);
  }
  return runs.filter((run) => run.length > 2);
}

/** The drawn ink of every peak while paper is missing. */
export function outlineStrokes({ context, camera, peaks }: Range): readonly Stroke[] {
  const { state, palette } = context;
  if (state.paper >= 1 || state.drawn <= 0) return [];
  const covers: Cover[] = [];
  return peaks.toReversed().flatMap((s) => {
    if (s.drawn <= 0) return [];
    const envelope = envelopeOnPlate(s, camera);
    const strokes = visible(upTo(envelope, s.drawn), covers).map((run, i) =>
      stroke(`${s.id}-drawn-${i}`, simplifyLine(run, 0.6), 1.5, palette.edge, s.visibility, {
        z: s.z,
      }),
    );
    const base = ringOnPlate(camera, baseOf(s), s);
    const cover = s.drawn >= 1 ? coverOf(envelope, base, 0) : undefined;
    if (cover) covers.push(cover);
    return strokes;
  });
}

/** Terraces above the tear, plate pixels of ground in the tear, and its length beyond both edges. */
const CAP = 2.5;
const GAP = 6;
const OVER = 9;
/** Turns of a zigzag, its amplitude in plate pixels, and by how much its right end is higher. */
const TURNS = 6;
const SWING = 3.6;
const RISE = 5;

/** The edges of a peak at its tear, and the height on the plate. */
function tearOf(s: PlacedPeak, camera: Camera) {
  const terrace = terracesOf(s)[Math.max(0, Math.floor(s.terraces - CAP))];
  const points = terrace?.find(({ main }) => main)?.points ?? new Float32Array(2);
  const [left, right] = endsOf(points).map((end) => points[2 * end]!) as [number, number];
  let z = 0;
  for (let i = 0; i < points.length; i += 2) z += (2 * points[i + 1]!) / points.length;
  const high = (s.tall * (s.terraces - CAP)) / s.terraces;
  const y = plateY(camera, lift(camera.aspect, high, s.z + z * s.broad));
  // The visible width of the peak at that height: from its middle out to the sky.
  const line = envelopeOnPlate(s, camera);
  const middle = plateX(camera, s.x + ((left + right) / 2) * s.broad);
  let first = 0;
  while (first + 2 < line.length && line[first]! < middle) first += 2;
  let last = first;
  while (first > 0 && line[first - 1]! <= y) first -= 2;
  while (last + 2 < line.length && line[last + 3]! <= y) last += 2;
  return { left: line[first] ?? middle, right: line[last] ?? middle, y };
}

/** Two zigzags, and the ground between the cap and the rest of the peak. */
export function tornStrokes(
  { context: { palette, state }, camera }: Range,
  s: PlacedPeak,
  z: number,
): readonly Stroke[] {
  if (s.torn <= 0) return [];
  const { left, right, y } = tearOf(s, camera);
  const [from, wide] = [left - OVER, right - left + 2 * OVER];
  const opacity = s.torn * s.visibility * state.paper * (1 - s.recede);
  const zigzag = (id: string, down: number, width: number, colour: string) => {
    const points = Array.from({ length: TURNS + 1 }, (_, i) => [
      from + (i * wide) / TURNS,
      y + down + (i % 2 === 0 ? SWING : -SWING) - RISE * (i / TURNS - 0.5),
    ]);
    return stroke(`${s.id}-${id}`, points.flat(), width, colour, opacity, { z });
  };
  return [
    zigzag('torn', 0, GAP, palette.ground),
    zigzag('tear-a', -GAP / 2, 1.4, palette.edge),
    zigzag('tear-b', GAP / 2, 1.4, palette.edge),
  ];
}
