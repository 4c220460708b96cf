/** A peak of the still: its ink behind, its terraces before; in forced colours a hatch for pigment. */
import type { Palette } from '../../story/scene.ts';
import { mark, type Mark } from '../scenes/kit/marks.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import {
  blend,
  faces,
  hex,
  inkLost,
  painted,
  rgb,
  riserLight,
  shade,
  type Mountain,
} from './mountain.ts';
import { steppedEnvelope } from './silhouette.ts';
import { pathOf, Pen, simplifyLine } from './simplify.ts';
import { coverOf, slabsOf, type Cover, type Slab } from './slabs.ts';
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
  const cover = shown >= 1 && foot[0] ? coverOf(envelope, foot[0].points, foot[0].drop) : undefined;
  return { mark: group, cover };
}

/** The hatch of painted terraces: lines at 45 degrees. */
export function hatchDefs(scene: string, palette: Palette): Mark {
  return mark(
    'pattern',
    'hatch',
    {
      id: `${scene}-hatch`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [mark('line', 'line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: palette.ink, 'stroke-width': 2 })],
  );
}

/** Width of an outline; half of it is seen. */
const EDGE = 4;

/** `weight` makes its outline heavier or finer: there is no shade of grey to tell who is spoken of. */
export function contrastPeak(
  scene: string,
  { palette, peaks, opacity }: Look,
  standing: Mountain,
  camera: Camera,
  weight = 1,
): Mark {
  const slabs = slabsOf(standing, camera, peaks, [], 1.6);
  const outline = pathOf(simplifyLine(envelopeOnPlate(standing, camera, peaks), 0.8), 1, true);
  const foot = slabs.filter(({ terrace }) => terrace === 0);
  const base = foot.map((f) => pathOf(f.points, 1, true, f.drop)).join('');
  const of = (paint: boolean) =>
    slabs
      .filter(({ terrace }) => painted(standing, terrace) > 0.5 === paint)
      .map((slab) => pathOf(slab.points, 1, true, slab.drop) + pathOf(slab.points, 1, true))
      .join('');
  const fill = (id: string, d: string, colour: string) =>
    d ? [mark('path', id, { d, fill: colour })] : [];
  const edge = { stroke: palette.edge, 'stroke-width': EDGE * weight };
  // There or not there: a hatch seen through a hatch would be neither.
  const group = { opacity: standing.shown < 0.5 ? 0 : opacity };
  return mark('g', `peak-${standing.id}`, group, [
    mark('path', 'ink', { d: outline + base, ...edge }),
    // Two fills: the envelope runs the other way round than the foot, and one would cut the other out.
    ...fill('paper-under', outline, palette.paper),
    ...fill('paper-foot', base, palette.paper),
    ...fill('paint', of(true), `url(#${scene}-hatch)`),
    ...fill('bare', of(false), palette.paper),
  ]);
}
