/** Waterlines: lines of equal distance from the nearest foot, on the ground. */
import type { Aspect, SceneMoment } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../mountains/camera.ts';
import { standsOf } from './layout.ts';
import { ALPHAS, OFFSETS, waterlines } from '../../mountains/waterlines.ts';
import type { Params, State } from './range.ts';
import { remember } from '../../mountains/remember.ts';
import { cellsFor, shapeOf } from '../../terrain/shapes.ts';
import type { Standing } from './standing.ts';
import type { Stroke } from '../../mountains/stroke.ts';
import { TERRACES } from '../../terrain/terraces.ts';

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

const linesOf = remember((params: Params, aspect: Aspect) => waterlines(feet(params, aspect)));
/** The same with fewer pieces: two pixels beside their way in a view of ten peaks. */
const plainLinesOf = remember((params: Params, aspect: Aspect) =>
  waterlines(feet(params, aspect), 0.1),
);

/** The waterlines as strokes behind everything. */
export function waterStrokes(
  { params, state, palette, aspect, detail = 1 }: SceneMoment<Params, State>,
  camera: Camera,
  standings: readonly Standing[],
  plain = false,
): readonly Stroke[] {
  // In a peak's own view its neighbours leave, and their shores with them.
  const water = state.water * (1 - Math.max(0, ...standings.map(({ close }) => close)));
  if (water <= 0 || palette.contrast) return [];
  // A still that must be light keeps the two lines at the shore.
  const lines = (plain ? plainLinesOf : linesOf)(params, aspect).filter(
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
