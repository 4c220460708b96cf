/** Named places on the plate: composed once for wide and once for tall stages. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { ItemParam, Moment, Place } from './params.ts';
import type { Box } from '../kit/plate.ts';

type Align = 'start' | 'middle' | 'end';
type Spot = readonly [x: number, y: number, align: Align];

/**
 * `stage…` is what the words of a step leave free: beside the column, above a phone's slip. The edges
 * are those of the art direction: margins of 72 and 32, 96 clear at the foot; 20 on phones.
 */
const SPOTS: { readonly [aspect in Aspect]: { readonly [place in Place]: Spot } } = {
  wide: {
    stage: [984, 440, 'middle'],
    'stage-top': [560, 190, 'start'],
    'stage-foot': [560, 720, 'start'],
    'stage-left': [560, 440, 'start'],
    'stage-right': [1408, 440, 'end'],
    'top-right': [1384, 140, 'end'],
    'foot-right': [1408, 740, 'end'],
    'top-left': [72, 140, 'start'],
    'foot-left': [72, 700, 'start'],
    centre: [720, 440, 'middle'],
  },
  tall: {
    stage: [195, 290, 'middle'],
    'stage-top': [20, 110, 'start'],
    'stage-foot': [20, 480, 'start'],
    'stage-left': [20, 290, 'start'],
    'stage-right': [370, 290, 'end'],
    'top-right': [370, 104, 'end'],
    'foot-right': [370, 480, 'end'],
    'top-left': [20, 104, 'start'],
    'foot-left': [20, 480, 'start'],
    centre: [195, 400, 'middle'],
  },
};

/** Where an item stands: the base line of its first words, or the middle of a seal's side. */
export function spotOf(moment: Moment, id: string, item: ItemParam): Spot {
  const { width, height } = PLATE[moment.aspect];
  const [x, y, align] =
    typeof item.place === 'string'
      ? SPOTS[moment.aspect][item.place]
      : ([item.place.x * width, item.place.y * height, 'start'] as const);
  return [
    x + (moment.state.dx[id] ?? 0) * width,
    y + (moment.state.dy[id] ?? 0) * height,
    item.align ?? align,
  ];
}

/** The square of a seal. */
export function sealBox(moment: Moment, id: string, item: ItemParam): Box {
  const { width, height } = PLATE[moment.aspect];
  const [x, y, align] = spotOf(moment, id, item);
  const side = item.size * Math.min(width, height) * (moment.state.scale[id] ?? 1);
  const left = align === 'start' ? x : align === 'end' ? x - side : x - side / 2;
  return { x: left, y: y - side / 2, width: side, height: side };
}

/** The square of the seal that is worn most, and of equals the last: a row is read to its end. */
export function lastSeal(moment: Moment): Box | undefined {
  const { params, state } = moment;
  const worn = (id: string) => state.wear[id] ?? 0;
  const [id, item] =
    Object.entries(params.items)
      .filter(([id, { kind }]) => kind === 'seal' && (state.shown[id] ?? 1) > 0)
      .sort(([a], [b]) => worn(a) - worn(b))
      .at(-1) ?? [];
  return id !== undefined && item ? sealBox(moment, id, item) : undefined;
}
