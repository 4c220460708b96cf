/** Waterlines: lines of equal distance from the nearest foot, on the ground. */
import type { Aspect, SceneMoment } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import { standsOf } from './layout.ts';
import { contours } from './marching-squares.ts';
import type { Params, State } from './range.ts';
import { remember } from './remember.ts';
import { simplifyLine } from './simplify.ts';
import { cellsFor, shapeOf, type Standing } from './standing.ts';
import type { Stroke } from './strokes.ts';
import { TERRACES } from './terraces.ts';

const OFFSETS = [0.28, 0.62, 1.05, 1.6, 2.3] as const;
const ALPHAS = [0.28, 0.22, 0.17, 0.12, 0.08] as const;
const CELL = 0.42;
const MARGIN = 3.2;

/** One line: how far out it runs, and its x, z pairs on the ground. */
interface Waterline {
  readonly offset: number;
  readonly points: readonly number[];
}

/** The feet of all peaks that a story starts with. */
function feet(params: Params, aspect: Aspect): Float32Array[] {
  const cells = cellsFor(Object.keys(params.peaks).length);
  return standsOf(params, aspect)
    .filter(({ peak }) => peak.shown)
    .flatMap((stand) =>
      shapeOf(stand.peak, cells, TERRACES)[0]!.map(({ points }) =>
        points.map((v, i) => (i % 2 === 0 ? stand.x : stand.z) + v * stand.radius),
      ),
    );
}

/** Distances spread from the feet over the grid, in two sweeps of 3-4-5 steps. */
const linesOf = remember((params: Params, aspect: Aspect): readonly Waterline[] => {
  const rings = feet(params, aspect);
  if (rings.length === 0) return [];
  let [left, right, back, front] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      left = Math.min(left, ring[i]!);
      right = Math.max(right, ring[i]!);
      back = Math.min(back, ring[i + 1]!);
      front = Math.max(front, ring[i + 1]!);
    }
  left -= MARGIN;
  back -= MARGIN;
  const columns = Math.ceil((right + MARGIN - left) / CELL) + 1;
  const rows = Math.ceil((front + MARGIN - back) / CELL) + 1;
  const away = new Float32Array(columns * rows).fill(100);
  const reach = Math.ceil(2.8 / CELL);
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const c = (ring[i]! - left) / CELL;
      const r = (ring[i + 1]! - back) / CELL;
      for (let y = Math.floor(r) - reach; y <= r + reach; y += 1)
        for (let x = Math.floor(c) - reach; x <= c + reach; x += 1) {
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
          const at = y * columns + x;
          away[at] = Math.min(away[at]!, Math.hypot(x - c, y - r) * CELL);
        }
    }
  const values = away.map((distance) => -distance);
  return OFFSETS.flatMap((offset) =>
    contours({ columns, rows, values }, -offset)
      // Lines around the inside of a foot run the other way round.
      .filter((line) => outward(line))
      .map((line) => ({
        offset,
        points: simplifyLine(
          line.map((v, i) => v * CELL + (i % 2 === 0 ? left : back)),
          0.06,
        ),
      })),
  );
});

function outward(line: readonly number[]): boolean {
  let area = 0;
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    area += line[i]! * line[j + 1]! - line[j]! * line[i + 1]!;
  }
  return area < -6;
}

/** The waterlines as strokes behind everything. */
export function waterStrokes(
  { params, state, palette, aspect, detail = 1 }: SceneMoment<Params, State>,
  camera: Camera,
  standings: readonly Standing[],
): readonly Stroke[] {
  // In a peak's own view its neighbours leave, and their shores with them.
  const water = state.water * (1 - Math.max(0, ...standings.map(({ close }) => close)));
  if (water <= 0 || palette.contrast) return [];
  // A still that must be light keeps the two lines at the shore.
  const lines = linesOf(params, aspect).filter(
    ({ offset }) => detail >= 0.7 || offset <= OFFSETS[1],
  );
  return lines.map(({ offset, points }, i) => ({
    id: `water-${i}`,
    points: [...points, points[0]!, points[1]!].map((v, k, all) =>
      k % 2 === 0 ? plateX(camera, v) : plateY(camera, lift(aspect, 0, all[k]!)),
    ),
    width: 0.9,
    colour: palette.night > 0.5 ? palette.silver : palette.ink,
    opacity: ALPHAS[OFFSETS.findIndex((o) => o === offset)]! * water,
    z: -1000,
  }));
}
