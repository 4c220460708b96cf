/** A peak of the still: its ink behind, its terraces before. */
import type { Palette } from '../../story/scene.ts';
import { mark, type Mark } from '../scenes/kit/marks.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import { coverOf, type Cover } from './cover.ts';
import { blend, hex, rgb } from './paint.ts';
import { steppedEnvelope } from './silhouette.ts';
import { pathOf, simplifyLine } from './simplify.ts';
import { inkLost, type Mountain } from './mountain.ts';
import { GRID, slabMarks } from './slab-marks.ts';
import { slabsOf } from './slabs.ts';

/** The stepped envelope on the plate, as x, y pairs. */
export function envelopeOnPlate(standing: Mountain, camera: Camera, peaks: number): number[] {
  const line = steppedEnvelope(standing, camera.aspect, peaks);
  const middle = lift(camera.aspect, 0, standing.z);
  for (let i = 0; i < line.length; i += 2) {
    line[i] = plateX(camera, standing.x + line[i]!);
    line[i + 1] = plateY(camera, middle + line[i + 1]!);
  }
  return line;
}

/** How all mountains of a scene are drawn. */
export interface Look {
  readonly palette: Palette;
  /** How many mountains the scene has: the more, the coarser each. */
  readonly peaks: number;
  /** 0 to 1. */
  readonly opacity: number;
  /** The share of its usual bytes that a drawing may cost. */
  readonly detail: number;
  /** How many times as wide its ink is. */
  readonly weight?: number;
}

export interface DrawnPeak {
  readonly mark: Mark;
  /** What it hides of the peaks behind it. */
  readonly cover: Cover | undefined;
}

/** One peak as a group; `covers` are the peaks before it. */
export function drawPeak(
  { palette, peaks, opacity, detail, weight = 1 }: Look,
  standing: Mountain,
  camera: Camera,
  grey: number,
  covers: readonly Cover[],
  tolerance: number,
): DrawnPeak {
  const grid = GRID[camera.aspect];
  const plain = detail < 0.7;
  const envelope = envelopeOnPlate(standing, camera, peaks);
  const slabs = slabsOf(standing, camera, peaks, covers, tolerance);
  const foot = slabs[0]?.terrace === 0 ? slabs.filter(({ terrace }) => terrace === 0) : [];
  const ink =
    pathOf(simplifyLine(envelope, 0.5), grid, true) +
    foot.map(({ points, drop }) => pathOf(points, grid, true, drop)).join('');
  const lost = inkLost(standing);
  const edge = lost > 0 ? hex(blend(rgb(palette.edge), rgb(palette.ground), lost)) : palette.edge;
  const shown = Math.round(opacity * standing.shown * 100) / 100;
  const group = mark(
    'g',
    `peak-${standing.id}`,
    { transform: `scale(${1 / grid})`, opacity: shown },
    [
      mark('path', 'ink', {
        d: ink,
        fill: edge,
        stroke: edge,
        'stroke-width': Math.round(2.7 * weight * grid * 10) / 10,
        'stroke-linejoin': 'round',
      }),
      mark(
        'g',
        'terraces',
        { fill: 'none', 'stroke-width': 0.8 * grid },
        slabs.flatMap((slab, i) => slabMarks(slab, `${i}`, standing, camera, palette, grey, plain)),
      ),
    ],
  );
  const cover =
    shown >= 1 && foot[0] ? coverOf(envelope, foot[0].points, foot[0].drop) : undefined;
  return { mark: group, cover };
}
