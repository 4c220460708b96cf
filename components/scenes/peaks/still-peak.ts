/** A peak of the still: its ink behind, its terraces before. */
import type { SceneMoment } from '../../../story/scene.ts';
import { mark, type Mark } from '../marks.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import { coverOf, type Cover } from './cover.ts';
import { blend, hex, rgb } from './paint.ts';
import type { Params, State } from './range.ts';
import { steppedEnvelope } from './silhouette.ts';
import { pathOf, simplifyLine } from './simplify.ts';
import type { Standing } from './standing.ts';
import { GRID, slabMarks } from './still-slab.ts';
import { slabsOf } from './still-terraces.ts';

/** The stepped envelope on the plate, as x, y pairs. */
export function envelopeOnPlate(standing: Standing, camera: Camera, peaks: number): number[] {
  const line = steppedEnvelope(standing, camera.aspect, peaks);
  const middle = lift(camera.aspect, 0, standing.z);
  for (let i = 0; i < line.length; i += 2) {
    line[i] = plateX(camera, standing.x + line[i]!);
    line[i + 1] = plateY(camera, middle + line[i + 1]!);
  }
  return line;
}

export interface DrawnPeak {
  readonly mark: Mark;
  /** What it hides of the peaks behind it. */
  readonly cover: Cover | undefined;
}

/** One peak as a group; `covers` are the peaks before it. */
export function drawPeak(
  moment: SceneMoment<Params, State>,
  standing: Standing,
  camera: Camera,
  grey: number,
  covers: readonly Cover[],
  tolerance: number,
): DrawnPeak {
  const { palette, params, state } = moment;
  const grid = GRID[camera.aspect];
  const plain = (moment.detail ?? 1) < 0.7;
  const peaks = Object.keys(params.peaks).length;
  const envelope = envelopeOnPlate(standing, camera, peaks);
  const slabs = slabsOf(standing, camera, peaks, covers, tolerance);
  const foot = slabs[0]?.terrace === 0 ? slabs.filter(({ terrace }) => terrace === 0) : [];
  const ink =
    pathOf(simplifyLine(envelope, 0.5), grid, true) +
    foot.map(({ points, drop }) => pathOf(points, grid, true, drop)).join('');
  const edge =
    standing.recede > 0
      ? hex(blend(rgb(palette.edge), rgb(palette.ground), standing.recede))
      : palette.edge;
  const opacity = Math.round(state.paper * standing.shown * 100) / 100;
  const group = mark('g', `peak-${standing.id}`, { transform: `scale(${1 / grid})`, opacity }, [
    mark('path', 'ink', {
      d: ink,
      fill: edge,
      stroke: edge,
      'stroke-width': 2.7 * grid,
      'stroke-linejoin': 'round',
    }),
    mark(
      'g',
      'terraces',
      { fill: 'none', 'stroke-width': 0.8 * grid },
      slabs.flatMap((slab, i) => slabMarks(slab, `${i}`, standing, camera, palette, grey, plain)),
    ),
  ]);
  const cover =
    opacity >= 1 && foot[0] ? coverOf(envelope, foot[0].points, foot[0].drop) : undefined;
  return { mark: group, cover };
}
