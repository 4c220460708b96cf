/** The drawing, from the water up to the signs. */
import { mark, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/pigment.ts';
import { signMarks } from './lines-on.ts';
import type { Moment } from './params.ts';
import { placesOf } from './places.ts';
import { staffMarks } from './labels.ts';
import { backMarks, cutPatterns, faceMarks } from './stone.ts';
import { goneMarks, waterMarks } from './water.ts';

export { placeLabels } from './labels.ts';

export function marks(moment: Moment): readonly Mark[] {
  const { palette, scene } = moment;
  const places = placesOf(moment);
  const { plan } = places;
  const hatch = `url(#${scene}-hatch)`;
  const patterns = palette.contrast ? [hatchPattern(`${scene}-hatch`)] : cutPatterns(moment);
  return [
    mark('defs', 'defs', {}, patterns),
    mark('g', 'water', {}, waterMarks(moment, plan)),
    mark('g', 'back', { 'stroke-linejoin': 'round' }, backMarks(moment, plan, hatch)),
    mark('g', 'face', {}, faceMarks(moment, plan, hatch)),
    ...goneMarks(moment, plan),
    ...staffMarks(moment, plan),
    mark('g', 'signs', {}, signMarks(moment, places)),
  ];
}
