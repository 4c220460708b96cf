/** Grips for the camera, and for the painted height of each peak. */
import { PLATE } from '../../../story/scene.ts';
import { groundCamera } from '../../space/camera-grip.ts';
import { toPlate } from '../../space/camera.ts';
import { shareGrip, type Grip, type Side } from '../kit/grip.ts';
import { say, words } from '../../../story/catalogue/studio/grips.g.ts';
import { eyesOf } from './layout.ts';
import { rangeOf, type PlacedPeak, type Range } from './range.ts';
import type { Context } from './params.ts';

function levelGrip({ camera }: Range, peak: PlacedPeak): Grip {
  const { id, level, height, x, z, tall } = peak;
  const bottom = toPlate(camera, x, z)[1];
  const place = toPlate(camera, x, z, level > 1 ? tall : height * level);
  const length = toPlate(camera, x, z, height)[1] - bottom;
  const name = say(words.level, { name: peak.peak.name });
  const path = ['levels', id];
  const most = Math.max(1, peak.peak.reach, level);
  return shareGrip({ id: `levels/${id}`, name, path, place }, 'y', level, length, most);
}

export function grips(context: Context): readonly Grip[] {
  const { params, state, aspect } = context;
  const range = rangeOf(context);
  // Promises (outlines) and judgements (soft edges, which are words) have no height to drag, and
  // neither have peaks in ink only.
  const painted = state.paper < 0.5 ? [] : range.peaks.filter((one) => one.edge < 0.5);
  const levels = painted
    .filter(({ visibility }) => visibility > 0.5)
    .map((peak) => levelGrip(range, peak));
  const { width, height } = PLATE[aspect];
  const isSeen = ({ place: [x, y] }: Grip) => x > 0 && x < width && y > 0 && y < height;
  return [
    groundCamera(state.view, aspect, (on) => eyesOf(params, on), 'range'),
    ...levels.filter(isSeen),
  ];
}

/** The sides for words at a summit; if peaks are stacked in depth only the space above it. */
export const sides = ({ aspect, params }: Context, anchor: string): readonly Side[] =>
  aspect === 'wide' && anchor in params.peaks ? ['left', 'right'] : [];
