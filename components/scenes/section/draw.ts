/** The drawing, from the water up to the signs. The rock is cut once, and again only while it opens. */
import { mark } from '../kit/marks.ts';
import { hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast } from '../kit/picture.ts';
import { hatchPattern } from '../kit/pigment.ts';
import { labelsOf, staffMarks } from './labels.ts';
import { layoutOf } from './layout.ts';
import { signMarks } from './lines-on.ts';
import { placesOf } from './places.ts';
import { rockOf } from './rock.ts';
import { measuresOf } from './rows.ts';
import type { Context } from './spec.ts';
import { backMarks, cutPatterns, faceMarks } from './stone.ts';
import { goneMarks, waterMarks } from './water.ts';

export const drawing = drawingOf(
  ({ params, data, aspect }: Pick<Context, 'params' | 'data' | 'aspect'>) => {
    const rock = rockOf(params);
    const layoutAt = keepLast((open: number) => layoutOf(rock, params, open, aspect));
    return { layoutAt, measures: measuresOf(params, data) };
  },
  ({ layoutAt, measures }, context: Context) => {
    const layout = layoutAt(context.state.open);
    const places = placesOf(context, layout, measures);
    const hatch = hatchOf(context);
    const patterns = context.palette.contrast
      ? [hatchPattern(`${context.scene}-hatch`)]
      : cutPatterns(context);
    return {
      marks: [
        mark('defs', 'defs', {}, patterns),
        mark('g', 'water', {}, waterMarks(context, layout)),
        mark('g', 'back', { 'stroke-linejoin': 'round' }, backMarks(context, layout, hatch)),
        mark('g', 'face', {}, faceMarks(context, layout, hatch)),
        ...goneMarks(context, layout),
        ...staffMarks(context, layout),
        mark('g', 'signs', {}, signMarks(context, places)),
      ],
      labels: labelsOf(context, places),
    };
  },
);
