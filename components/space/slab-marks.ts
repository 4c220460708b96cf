/** One slab as marks: its riser, darker at the foot, its ink edges, its tread. */
import type { Palette } from '../../story/scene.ts';
import { mark, type Mark } from '../scenes/kit/marks.ts';
import type { Camera } from './camera.ts';
import { faces, hex, riserLight, shade } from './paint.ts';
import { pathOf, Pen } from './simplify.ts';
import { painted, type Mountain } from './mountain.ts';
import type { Slab } from './slabs.ts';
import { TERRACES } from './terraces.ts';

/** Whole numbers to a plate pixel. */
export const GRID = { wide: 1, tall: 1 } as const;

const round2 = (n: number) => Math.round(n * 100) / 100;

/** Pixels to both sides of a turn: what is less is a kink of the line, not a spur. */
const LEAST_TURN = 1.6;

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
    const turned = before * after < 0 && Math.min(Math.abs(before), Math.abs(after)) > LEAST_TURN;
    if (turned) pen.down(points[2 * i]!, points[2 * i + 1]!, drop);
  }
  return pen.path;
}

/** The marks of one slab, in painter's order. */
export function slabMarks(
  slab: Slab,
  id: string,
  standing: Mountain,
  camera: Camera,
  palette: Palette,
  grey: number,
  /** No turns of spurs, and the riser in two steps: half the bytes. */
  plain: boolean,
): readonly Mark[] {
  const share = painted(standing, slab.terrace);
  const height = Math.min(1, (slab.terrace + 0.5) / Math.max(TERRACES, standing.terraces));
  const { tread, riser } = faces(palette, height, share, grey, standing.recede, standing.tea);
  const front = shade(riser, riserLight(0, 1));
  const grid = GRID[camera.aspect];
  const side = (part: number) => pathOf(slab.points, grid, true, slab.drop * part);
  const edges = plain ? '' : turns(slab, grid);
  const onPaint = share > 0.5;
  const fifth = (slab.terrace + 1) % 5 === 0;
  const alpha = onPaint ? palette.contourPaintedAlpha : palette.contourAlpha;
  return [
    // Copies one below the other: they compress to nearly nothing, and close the riser at its ends.
    mark('path', `${id}a`, {
      d: side(1) + (plain ? '' : side(0.67)),
      fill: hex(shade(front, 0.95 - 0.13 * share)),
    }),
    mark('path', `${id}b`, {
      d: side(plain ? 0.5 : 0.34),
      fill: hex(shade(front, 1.04 - 0.02 * share)),
    }),
    ...(edges
      ? [
          mark('path', `${id}e`, {
            d: edges,
            stroke: palette.edge,
            'stroke-opacity': onPaint ? 0.7 : 0.5,
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
