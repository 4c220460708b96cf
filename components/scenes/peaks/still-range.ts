/** All peaks of a still, within the bytes that a still may cost. */
import { PLATE, type SceneMoment } from '../../../story/scene.ts';
import type { Mark } from '../marks.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import type { Cover } from './cover.ts';
import type { Params, State } from './range.ts';
import type { Standing } from './standing.ts';
import { drawPeak } from './still-peak.ts';

/** Characters of distinct path data that compress to about 18 KB. */
const BUDGET = { wide: 30_500, tall: 29_500 } as const;
/** Pixels by which a line may be off: the first set of peaks that fits the budget is kept. */
const TOLERANCES = {
  wide: [0.8, 1, 1.25, 1.6, 2.2, 3.2, 4.4, 6],
  tall: [0.5, 0.7, 0.9, 1.15, 1.5, 2.2, 3.2, 4.4],
} as const;

/** Treads and dark faces are written once; risers repeat them and compress to nearly nothing. */
function cost(marks: readonly Mark[]): number {
  let chars = 0;
  for (const { id, attrs, children } of marks) {
    if (children) chars += cost(children);
    else if (/[cde]$|ink/.test(id)) chars += String(attrs['d']).length;
  }
  return chars;
}

/** A stage may be wider than its plate; what lies farther out than this is nowhere to be seen. */
function near(standing: Standing, camera: Camera): boolean {
  const { width, height } = PLATE[camera.aspect];
  const bleed = width * 0.25;
  const top = plateY(camera, lift(camera.aspect, standing.height, standing.z));
  if (top > height) return false;
  const left = plateX(camera, standing.x - standing.broad);
  const right = plateX(camera, standing.x + standing.broad);
  return right > -bleed && left < width + bleed;
}

/** Peaks in painter's order, the farthest first. */
export function rangeMarks(
  moment: SceneMoment<Params, State>,
  standings: readonly Standing[],
  camera: Camera,
): readonly Mark[] {
  const seen = standings.filter((s) => near(s, camera)).reverse();
  let peaks: Mark[] = [];
  for (const tolerance of TOLERANCES[moment.aspect]) {
    const covers: Cover[] = [];
    peaks = [];
    // Nearest first, so that each peak knows what stands before it; painted the other way round.
    for (const s of seen) {
      const grey = s.far ? moment.palette.fade * moment.state.fog : 0;
      const drawn = drawPeak(moment, s, camera, grey, covers, tolerance);
      peaks.push(drawn.mark);
      if (drawn.cover) covers.push(drawn.cover);
    }
    if (cost(peaks) <= BUDGET[moment.aspect] * (moment.detail ?? 1)) break;
  }
  return peaks.reverse();
}
