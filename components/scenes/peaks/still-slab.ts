/** One slab as marks: its riser, the faces turned from the light, its ink edges, its tread. */
import type { Palette } from '../../../story/scene.ts';
import { mark, type Mark } from '../marks.ts';
import { PITCH, type Camera } from './camera.ts';
import { faces, hex, riserLight, shade } from './paint.ts';
import { pathOf, Pen } from './simplify.ts';
import { painted, type Standing } from './standing.ts';
import type { Slab } from './still-terraces.ts';
import { TERRACES } from './terraces.ts';

/** Whole numbers to a plate pixel. */
export const GRID = { wide: 1, tall: 1 } as const;

const round2 = (n: number) => Math.round(n * 100) / 100;

/**
 * Front faces turned from the light: each run of dark edges as one thick line, half a riser down. Cheaper
 * than their true outline by half, and the tread above covers what is too high.
 */
function darkFaces({ points, hidden, drop }: Slab, camera: Camera, grid: number): string {
  const tilt = Math.sin(PITCH[camera.aspect]);
  const count = points.length / 2;
  const pen = new Pen(grid);
  let run: number[] = [];
  for (let i = 0; i <= count; i += 1) {
    const a = i % count;
    const b = (i + 1) % count;
    const dx = points[2 * b]! - points[2 * a]!;
    const dz = (points[2 * b + 1]! - points[2 * a + 1]!) / tilt;
    const length = Math.hypot(dx, dz);
    const seen = i < count && !(hidden[a] && hidden[b]);
    if (seen && dx > 1 && riserLight(-dz / length, dx / length) < 0.77) {
      if (run.length === 0) run.push(points[2 * a]!, points[2 * a + 1]! + drop * 0.55);
      run.push(points[2 * b]!, points[2 * b + 1]! + drop * 0.55);
    } else {
      if (run.length > 0) pen.line(run);
      run = [];
    }
  }
  return pen.path;
}

/** Upright ink strokes where a spur turns away; the outer ends have the peak's own ink behind them. */
function turns({ points, hidden, drop, main }: Slab, grid: number): string {
  const count = points.length / 2;
  let right = 0;
  for (let i = 1; i < count; i += 1) if (points[2 * i]! > points[2 * right]!) right = i;
  const pen = new Pen(grid);
  for (let i = 0; i < count; i += 1) {
    const last = (i + count - 1) % count;
    if (hidden[i] || hidden[last] || (main && (i === 0 || i === right))) continue;
    const before = points[2 * i]! - points[2 * last]!;
    const after = points[2 * ((i + 1) % count)]! - points[2 * i]!;
    if (before * after < 0) pen.down(points[2 * i]!, points[2 * i + 1]!, drop);
  }
  return pen.path;
}

/** The marks of one slab, in painter's order. */
export function slabMarks(
  slab: Slab,
  id: string,
  standing: Standing,
  camera: Camera,
  palette: Palette,
  grey: number,
  /** One riser, no faces turned from the light, no turns of spurs: half the bytes. */
  plain: boolean,
): readonly Mark[] {
  const share = painted(standing, slab.terrace);
  const height = Math.min(1, (slab.terrace + 0.5) / Math.max(TERRACES, standing.terraces));
  const { tread, riser } = faces(palette, height, share, grey, standing.recede);
  const front = shade(riser, riserLight(0, 1));
  const grid = GRID[camera.aspect];
  const sides = (shares: readonly number[]) =>
    shares.map((s) => pathOf(slab.points, grid, true, slab.drop * s)).join('');
  const dark = plain ? '' : darkFaces(slab, camera, grid);
  const edges = plain ? '' : turns(slab, grid);
  const onPaint = share > 0.5;
  const fifth = (slab.terrace + 1) % 5 === 0;
  const alpha = onPaint ? palette.contourPaintedAlpha : palette.contourAlpha;
  return [
    mark('path', `${id}a`, { d: sides([1, 0.7]), fill: hex(shade(front, 0.92 - 0.1 * share)) }),
    ...(plain ? [] : [mark('path', `${id}b`, { d: sides([0.4]), fill: hex(shade(front, 1.02)) })]),
    ...(dark
      ? [
          mark('path', `${id}c`, {
            d: dark,
            stroke: '#120e08',
            'stroke-opacity': 0.28,
            'stroke-width': Math.round(slab.drop * grid * 0.95),
          }),
        ]
      : []),
    ...(edges
      ? [
          mark('path', `${id}e`, {
            d: edges,
            stroke: palette.edge,
            'stroke-opacity': 0.75,
            'stroke-width': 1.1 * grid,
          }),
        ]
      : []),
    mark('path', `${id}d`, {
      d: pathOf(slab.points, grid, true),
      fill: hex(tread),
      stroke: onPaint ? palette.contourPainted : palette.contour,
      'stroke-opacity': round2(alpha * (fifth ? 1.25 : 0.85)),
    }),
  ];
}
