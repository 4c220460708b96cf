/** The ink that is drawn before there is any paper: envelopes, each cut where a nearer peak stands. */
import type { RenderContext } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { coverOf, covered, type Cover } from '../../space/cover.ts';
import type { Params, State } from './range.ts';
import { steppedEnvelope } from '../../space/silhouette.ts';
import { simplifyLine } from '../../space/simplify.ts';
import { cellsFor, shapeOf } from '../../space/shapes.ts';
import type { Standing } from './standing.ts';
import type { Stroke } from '../../space/stroke.ts';

/** An envelope on the plate, from its relative points. */
export function placed(line: readonly number[], standing: Standing, camera: Camera): number[] {
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
function footOf(s: Standing, camera: Camera, peaks: number): number[] {
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
  standings: readonly Standing[],
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
