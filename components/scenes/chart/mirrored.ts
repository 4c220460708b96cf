/** Charts of words in a story that is read from right to left: the first word stands at the right, and bars grow from there. */
import { directionOf } from '../../../story/direction.ts';
import { mark } from '../kit/marks.ts';
import type { Picture } from '../kit/picture.ts';
import { areaOf } from '../kit/plate.ts';
import type { Context } from './params.ts';
import { viewNames } from './read.ts';
import type { Views } from './views.ts';

const SIDES = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * Where a place across the chart stands. Time and numbers along x run from left to right in every language
 * (docs/decisions/0093): a chart with one such view is not mirrored, since marks move from view to view.
 */
export function acrossOf({ viewAt }: Views, context: Context): ((x: number) => number) | undefined {
  const { lang, params, aspect, palette } = context;
  if (directionOf(lang) === 'ltr') return undefined;
  const isOfWords = viewNames(params).every((name) => {
    const { x, y } = viewAt(name, palette);
    return [x, y].some((one) => one?.kind === 'band') && x?.column.type !== 'date';
  });
  const { x, width } = areaOf(aspect, params.area, params.free);
  return isOfWords ? (at) => 2 * x + width - at : undefined;
}

export function mirrored({ marks, labels }: Picture, across: (x: number) => number): Picture {
  const transform = `matrix(-1 0 0 1 ${across(0)} 0)`;
  return {
    marks: [mark('g', 'mirrored', { transform }, marks)],
    labels: labels.map((one) => ({
      ...{ ...one, x: across(one.x), align: SIDES[one.align] },
      ...(one.leader && { leader: [across(one.leader[0]), one.leader[1]] as const }),
    })),
  };
}
