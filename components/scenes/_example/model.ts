/** Pure drawing, shared by still and live view: no zod, no React, no clock, no chance. */
import { PLATE, type PlacedLabel, type SceneMoment } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../marks.ts';

export interface Params {
  readonly total: number;
  readonly columns: number;
  readonly name: string;
}
export interface State {
  readonly count: number;
}
type Moment = SceneMoment<Params, State>;

/** The printed count: a bound value comes with its text, so that a figure is printed one way. */
export const counted = ({ state, bounds }: Moment): string =>
  bounds['count']?.text ?? String(Math.round(state.count));

/** Where the field stands: beside the reading column, or above a phone's slip. */
function field({ aspect, params }: Moment) {
  const { width, height } = PLATE[aspect];
  const box =
    aspect === 'wide'
      ? { x: 560, y: 170, width: width - 592, height: height - 330 }
      : { x: 16, y: 120, width: width - 32, height: height * 0.62 - 140 };
  const rows = Math.ceil(params.total / params.columns);
  const cell = Math.min(box.width / params.columns, box.height / rows);
  return { ...box, cell };
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
  const { width, height } = PLATE[moment.aspect];
  return moment.labels.map((label) => ({
    id: label.anchor,
    x: x / width,
    y: (y - 18) / height,
    lines: [label.text],
    align: 'start',
    role: label.style === 'note' ? 'note' : 'strong',
    presence: label.presence,
  }));
}
