/** A peak in forced colours: the system's own, pigment as a hatch, no contours. */
import type { Palette } from '../../story/scene.ts';
import { mark, type Mark } from '../scenes/kit/marks.ts';
import type { Camera } from './camera.ts';
import { pathOf, simplifyLine } from './simplify.ts';
import { painted, type Mountain } from './mountain.ts';
import { envelopeOnPlate, type Look } from './mountain-marks.ts';
import { slabsOf } from './slabs.ts';

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
