/** Pure drawing, shared by still and live view: no zod, no React, no clock, no chance. */
import type { PlacedLabel, RenderContext } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { areaOf, onPlate } from '../kit/plate.ts';

export interface Params {
  readonly total: number;
  readonly columns: number;
  readonly name: string;
}
export interface State {
  readonly count: number;
}
type Moment = RenderContext<Params, State>;

/** The printed count: a bound value comes with its text, so that a figure is printed one way. */
export const counted = ({ state, boundValues }: Moment): string =>
  boundValues['count']?.text ?? String(Math.round(state.count));

/** Where the field stands: in the part of the plate that the step's words leave free. */
function field({ aspect, params }: Moment) {
  const box = areaOf(aspect, 'side');
  const top = box.y + 60;
  const rows = Math.ceil(params.total / params.columns);
  const cell = Math.min(box.width / params.columns, (box.height - 60) / rows);
  return { ...box, y: top, cell };
}

/** A dot is empty, whole or, at the edge of the count, partly painted from the foot. */
export function marks(moment: Moment): readonly Mark[] {
  const { params, state, palette } = moment;
  const { x, y, cell } = field(moment);
  return Array.from({ length: params.total }, (_, i) => {
    const paint = Math.min(1, Math.max(0, state.count - i));
    return mark('circle', `dot-${i}`, {
      cx: round1(x + ((i % params.columns) + 0.5) * cell),
      cy: round1(y + (Math.floor(i / params.columns) + 0.5) * cell),
      r: round1(cell * 0.36),
      fill: palette.malachite,
      'fill-opacity': round1(paint),
      stroke: palette.edge,
      'stroke-width': 1.35,
    });
  });
}

/** Text lies over the picture, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const { x, y } = field(moment);
  return moment.labels.map((label) =>
    onPlate(moment.aspect, {
      id: label.anchor,
      x,
      y: y - 18,
      lines: [label.text],
      align: 'start',
      role: label.style === 'note' ? 'note' : 'strong',
      opacity: label.opacity,
    }),
  );
}
