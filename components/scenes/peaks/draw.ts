/** The drawing of a range, shared by still, labels and view: no zod, no React, no three. */
import { PLATE } from '../../../story/scene.ts';
import { plateX, toPlate } from '../../space/camera.ts';
import { contrastMark, HATCH_PITCH, mountainMarks, type Look } from '../../space/mountain-marks.ts';
import { inkWeight } from '../../space/mountain.ts';
import { FRONT, strokeGroup } from '../../space/stroke.ts';
import type { Mark } from '../kit/marks.ts';
import { hatchDefs } from '../kit/paint.ts';
import type { Drawing } from '../kit/picture.ts';
import { fogDefs, fogMarks } from './fog.ts';
import { labelsOf } from './labels.ts';
import { rangeOf, type PlacedPeak, type Range } from './range.ts';
import type { Context, Params, State } from './params.ts';
import { strokesOf } from './strokes.ts';
import { starStrokes, waterStrokes } from './water.ts';

export { plotOf } from './gauge.ts';

/** Characters of distinct path data that compress to about 18 KB. */
const BUDGET = { wide: 34_000, tall: 33_000 } as const;
/** Deviations of lines in pixels: the finest with which all peaks fit into the budget is used. */
const TOLERANCES = {
  wide: [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.12, 1.25, 1.4, 1.6, 1.9, 2.2, 3.2, 4.4, 6],
  tall: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8, 2.2, 3.2, 4.4, 6],
} as const;

/**
 * Terraces and edges of spurs are counted once; the steps between repeat them and compress to nearly
 * nothing.
 */
const cost = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { id, attrs, children }) => {
    if (children) return sum + cost(children);
    return sum + (/[de]$|ink/.test(id) ? String(attrs['d']).length : 0);
  }, 0);

/** A stage may be wider than its plate; anything farther out than this is never visible. */
function isNear({ context: { seen, aspect }, camera }: Range, s: PlacedPeak): boolean {
  const { width, height } = PLATE[aspect];
  const bleed = width * 0.25;
  const end = seen ? Math.min(width + bleed, seen.x + seen.width) : width + bleed;
  return (
    toPlate(camera, s.x, s.z, s.height)[1] <= height &&
    plateX(camera, s.x + s.broad) > -bleed &&
    plateX(camera, s.x - s.broad) < end
  );
}

/** Peaks in painter's order, the farthest first. */
function rangeMarks(range: Range, look: Look): readonly Mark[] {
  const { context, camera, peaks } = range;
  const seen = peaks.filter((s) => isNear(range, s));
  const draw = (tolerance: number) =>
    mountainMarks({ ...look, weight: inkWeight(peaks) }, seen, camera, tolerance);
  const most = BUDGET[context.aspect] * look.detail;
  const tolerances = TOLERANCES[context.aspect];
  // Binary search for the finest that fits: each drawing takes a tenth of a second.
  let [low, high] = [0, tolerances.length - 1];
  let fits: readonly Mark[] | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const drawn = draw(tolerances[middle]!);
    if (cost(drawn) <= most) [high, fits] = [middle, drawn];
    else low = middle + 1;
  }
  return fits ?? draw(tolerances[low]!);
}

/** In forced colours nothing recedes by hue, so heavier outlines show the focus. */
const weightOf = ({ recede }: PlacedPeak, all: readonly PlacedPeak[]): number =>
  all.every((one) => one.recede < 0.3) ? 1 : recede < 0.3 ? 1.9 : 0.6;

function peakMarks(range: Range): readonly Mark[] {
  const { context, camera, peaks } = range;
  const { palette, state, scene, detail = 1 } = context;
  if (state.paper <= 0.01) return [];
  const look: Look = { palette, opacity: state.paper, detail };
  return palette.contrast
    ? peaks.map((s) => contrastMark(scene, look, s, camera, weightOf(s, peaks)))
    : rangeMarks(range, look);
}

/** The whole picture as SVG marks, back to front. */
export function marks(context: Context): readonly Mark[] {
  const { palette } = context;
  const range = rangeOf(context);
  const peaks = peakMarks(range);
  const strokes = strokesOf(range).filter(({ opacity }) => opacity > 0.01);
  const isLoose = ({ z }: (typeof strokes)[number]) => peaks.length === 0 || z === FRONT;
  // A stroke lies over its own peak and under the nearer ones.
  const row = (isFar: boolean) =>
    range.peaks
      .filter(({ far }) => far === isFar)
      .flatMap(({ id }) => {
        const peak = peaks.find((one) => one.id === `peak-${id}`);
        const peakStrokes = strokes.filter((one) => !isLoose(one) && one.id.startsWith(`${id}-`));
        return peak ? [peak, ...strokeGroup(`over-${id}`, peakStrokes)] : [];
      });
  return [
    ...(palette.contrast ? hatchDefs(context, HATCH_PITCH) : fogDefs(context)),
    ...strokeGroup('stars', starStrokes(context)),
    ...strokeGroup('water', waterStrokes(range)),
    ...row(true),
    ...fogMarks(range, false),
    ...row(false),
    ...fogMarks(range, true),
    ...strokeGroup('lines', strokes.filter(isLoose)),
  ];
}

export const drawing: Drawing<Params, State> = { marks, labels: labelsOf };
