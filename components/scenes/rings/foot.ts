/** Names with their dates along the foot: on a line to scale, on a tall stage as a list. */
import { yearOf } from '../kit/dated.ts';
import { measure } from '../kit/measure.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Moment, NameParam } from './params.ts';
import type { Plan } from './plan.ts';

export interface PlacedName {
  readonly id: string;
  readonly param: NameParam;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** The row of its words under the line: the next one where they would meet. */
  readonly row: number;
}

export const datedText = ({ at, name }: NameParam): string => `${at}  ${name}`;
const LIST_ROW = 21;

export function namesOf({ aspect, params, state }: Moment, plan: Plan): readonly PlacedName[] {
  const names = Object.entries(params.names);
  const { area, foot } = plan;
  const presenceOf = (id: string) => Math.min(1, Math.max(0, state.named[id] ?? 1));
  if (aspect === 'tall')
    return names.map(([id, param], i) => {
      const y = foot + 14 + i * LIST_ROW;
      return { id, param, x: area.x + 6, y, opacity: presenceOf(id), row: 0 };
    });
  const years = names.map(([, { at }]) => yearOf(at));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const last = names.find(([, { at }]) => yearOf(at) === to)?.[1];
  const width = area.width - 8 - (last ? measure(datedText(last), 14) : 0);
  const ends = [-Infinity, -Infinity];
  return names.map(([id, param]) => {
    const x = area.x + 6 + (to > from ? ((yearOf(param.at) - from) / (to - from)) * width : 0);
    const row = x > (ends[0] ?? 0) ? 0 : 1;
    const widest = Math.max(measure(datedText(param), 14), measure(param.note ?? '', 13.5));
    ends[row] = x + widest + 14;
    return { id, param, x, y: foot + 14, opacity: presenceOf(id), row };
  });
}

export function footMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const names = namesOf(moment, plan);
  if (names.length === 0) return [];
  const { palette, aspect } = moment;
  const drawn = Math.max(...names.map(({ opacity }) => opacity));
  const line = {
    stroke: palette.inkSecond,
    'stroke-width': 1,
    opacity: round1(drawn * 0.7),
  };
  const [first, last] = [names[0], names.findLast(({ opacity }) => opacity > 0)];
  const { x, width } = plan.area;
  const d =
    aspect === 'tall'
      ? `M${round1(first?.x ?? x)},${round1(first?.y ?? 0)}V${round1(last?.y ?? first?.y ?? 0)}`
      : `M${round1(x)},${round1(first?.y ?? 0)}h${round1(width)}`;
  return [
    mark('path', 'foot-line', { d, ...line }),
    ...names.map(({ id, param, opacity, ...at }) =>
      mark('circle', `dot-${id}`, {
        cx: round1(at.x),
        cy: round1(at.y),
        r: 4.6,
        fill: param.past ? palette.ground : palette.edge,
        stroke: palette.edge,
        'stroke-width': 1.6,
        opacity: opacity,
      }),
    ),
  ];
}
