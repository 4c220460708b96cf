/** The drawing of a range, shared by still, labels and view: no zod, no React, no three. */
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import { cameraOf, lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { contrastPeak, drawPeak, hatchDefs, type Look } from '../../space/mountain-marks.ts';
import { inkWeight } from '../../space/mountain.ts';
import type { Cover } from '../../space/slabs.ts';
import { strokeMark, type Stroke } from '../../space/stroke.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { fogDefs, fogMarks } from './fog.ts';
import type { Params, State } from './spec.ts';
import { standing, type PlacedInstance } from './placed-instance.ts';
import { strokesOf } from './strokes.ts';
import { starStrokes, waterStrokes } from './water.ts';

type Moment = RenderContext<Params, State>;

/** Characters of distinct path data that compress to about 18 KB. */
const BUDGET = { wide: 34_000, tall: 33_000 } as const;
/** Pixels by which a line may be off: the first set of peaks that fits the budget is kept. */
const TOLERANCES = {
  wide: [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.12, 1.25, 1.4, 1.6, 1.9, 2.2, 3.2, 4.4, 6],
  tall: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8, 2.2, 3.2, 4.4, 6],
} as const;

/** Treads and turns of spurs are written once; risers repeat them and compress to nearly nothing. */
function cost(marks: readonly Mark[]): number {
  let chars = 0;
  for (const { id, attrs, children } of marks) {
    if (children) chars += cost(children);
    else if (/[de]$|ink/.test(id)) chars += String(attrs['d']).length;
  }
  return chars;
}

/** A stage may be wider than its plate; what lies farther out than this is nowhere to be seen. */
function near(standing: PlacedInstance, camera: Camera, seen: Moment['seen']): boolean {
  const { width, height } = PLATE[camera.aspect];
  const bleed = width * 0.25;
  const top = plateY(camera, lift(camera.aspect, standing.height, standing.z));
  if (top > height) return false;
  const left = plateX(camera, standing.x - standing.broad);
  const right = plateX(camera, standing.x + standing.broad);
  const end = seen ? Math.min(width + bleed, seen.x + seen.width) : width + bleed;
  return right > -bleed && left < end;
}

/** How the peaks of a moment are drawn. */
export const lookOf = ({ palette, params, state, detail = 1 }: Moment): Look => ({
  palette,
  peaks: Object.keys(params.peaks).length,
  opacity: state.paper,
  detail,
});

/** Peaks in painter's order, the farthest first. */
export function rangeMarks(
  moment: Moment,
  standings: readonly PlacedInstance[],
  camera: Camera,
): readonly Mark[] {
  const seen = standings.filter((s) => near(s, camera, moment.seen)).reverse();
  const look = { ...lookOf(moment), weight: inkWeight(standings) };
  const draw = (tolerance: number): readonly Mark[] => {
    const covers: Cover[] = [];
    // Nearest first, so that each peak knows what stands before it; painted the other way round.
    const peaks = seen.map((s) => {
      const grey = s.dim * moment.palette.fade * moment.state.fog;
      const drawn = drawPeak(look, s, camera, grey, covers, tolerance);
      if (drawn.cover) covers.push(drawn.cover);
      return drawn.mark;
    });
    return peaks.reverse();
  };
  const most = BUDGET[moment.aspect] * (moment.detail ?? 1);
  const tolerances = TOLERANCES[moment.aspect];
  // The finest that fits, by halving: a drawing costs a tenth of a second.
  let [low, high] = [0, tolerances.length - 1];
  let fits: readonly Mark[] | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const peaks = draw(tolerances[middle]!);
    if (cost(peaks) <= most) [high, fits] = [middle, peaks];
    else low = middle + 1;
  }
  return fits ?? draw(tolerances[low]!);
}

export type { Params, State } from './spec.ts';
export { labelsOf } from './labels.ts';
export { plotOf } from './gauge.ts';

/** In forced colours nobody recedes by hue: outlines tell who is spoken of. */
const weightOf = ({ recede }: PlacedInstance, all: readonly PlacedInstance[]): number =>
  all.every((one) => one.recede < 0.3) ? 1 : recede < 0.3 ? 1.9 : 0.6;

/** The whole picture as SVG marks, back to front. */
export function marks(moment: RenderContext<Params, State>): readonly Mark[] {
  const { palette, state } = moment;
  const camera = cameraOf(state.view, moment.aspect);
  const standings = standing(moment);
  const seen = standings.filter(() => state.paper > 0.01);
  const peaks = palette.contrast
    ? seen.map((s) => contrastPeak(moment.scene, lookOf(moment), s, camera, weightOf(s, seen)))
    : rangeMarks(moment, seen, camera);
  const strokes = strokesOf(moment, standings, camera).filter(({ opacity }) => opacity > 0.01);
  const far = new Set(standings.filter((s) => s.far).map(({ id }) => `peak-${id}`));
  const lines = (id: string, list: readonly Stroke[]) =>
    list.length > 0
      ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list.map(strokeMark))]
      : [];
  // A stroke lies over its own peak and under the nearer ones.
  const drawn = peaks.flatMap((peak) => {
    const id = peak.id.slice('peak-'.length);
    const own = strokes.filter((s) => s.z < 999 && s.id.startsWith(`${id}-`));
    return [peak, ...lines(`over-${id}`, own)];
  });
  const back = drawn.filter(({ id }) => far.has(id.replace('over-', 'peak-')));
  const front = drawn.filter(({ id }) => !far.has(id.replace('over-', 'peak-')));
  const loose = peaks.length > 0 ? strokes.filter(({ z }) => z >= 999) : strokes;
  const defs = [
    ...(palette.contrast ? [hatchDefs(moment.scene, palette)] : []),
    ...(state.fog > 0 && !palette.contrast ? [fogDefs(moment)] : []),
  ];
  return [
    ...(defs.length > 0 ? [mark('defs', 'defs', {}, defs)] : []),
    ...lines('stars', starStrokes(moment)),
    ...lines('water', waterStrokes(moment, camera, standings)),
    ...back,
    ...fogMarks(moment, camera, false),
    ...front,
    ...fogMarks(moment, camera, true),
    ...lines('lines', loose),
  ];
}
