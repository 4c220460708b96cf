/** A peak in forced colours: the system's own, pigment as a hatch, no contours. */
import type { SceneMoment } from '../../../story/scene.ts';
import { mark, type Mark } from '../marks.ts';
import type { Camera } from './camera.ts';
import type { Params, State } from './range.ts';
import { pathOf, simplifyLine } from './simplify.ts';
import { painted, type Standing } from './standing.ts';
import { envelopeOnPlate } from './still-peak.ts';
import { slabsOf } from './still-terraces.ts';

/** The hatch of painted terraces: lines at 45 degrees. */
export function hatchDefs({ scene, palette }: SceneMoment<Params, State>): Mark {
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

export function contrastPeak(
  moment: SceneMoment<Params, State>,
  standing: Standing,
  camera: Camera,
): Mark {
  const { palette, state, scene } = moment;
  const peaks = Object.keys(moment.params.peaks).length;
  const slabs = slabsOf(standing, camera, peaks, [], 1.6);
  const outline = pathOf(simplifyLine(envelopeOnPlate(standing, camera, peaks), 0.8), 1, true);
  const foot = slabs.filter(({ terrace }) => terrace === 0);
  const whole = outline + foot.map((f) => pathOf(f.points, 1, true, f.drop)).join('');
  const of = (paint: boolean) =>
    slabs
      .filter(({ terrace }) => painted(standing, terrace) > 0.5 === paint)
      .map((slab) => pathOf(slab.points, 1, true, slab.drop) + pathOf(slab.points, 1, true))
      .join('');
  const fill = (id: string, d: string, colour: string) =>
    d ? [mark('path', id, { d, fill: colour })] : [];
  return mark('g', `peak-${standing.id}`, { opacity: state.paper * standing.shown }, [
    mark('path', 'ink', { d: whole, fill: palette.paper, stroke: palette.edge, 'stroke-width': 4 }),
    ...fill('paper-under', whole, palette.paper),
    ...fill('paint', of(true), `url(#${scene}-hatch)`),
    ...fill('bare', of(false), palette.paper),
  ]);
}
