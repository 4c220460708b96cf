/** The part of the plate that a timeline takes, its axis, and whether names stand on steps. */
import { measure } from '../../../story/layout/measure.ts';
import { LONG, shortDate } from '../kit/date-ticks.ts';
import { dateText } from '../kit/dates.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { linear } from '../kit/scale.ts';
import type { Listed } from './names.ts';
import { type Lane, spanOf } from './rows.ts';
import type { Params } from './params.ts';
import { stairSpace } from './stairs.ts';

export type Around = LayoutContext<Params>;

/** Up to this many lanes have room for full dates, and for larger posts on a tall stage. */
export const FEW = 2;
/** Space above the first posts, and for a lane's name. */
export const [HEAD, NAME] = [8, 19];
/**
 * Under text in the sky the first lane's names begin late: the lanes may be this much higher than a
 * chart.
 */
const LIFT = 20;
/**
 * Beside the reading column: space for the rule and the legend, greatest height of a lane, and space
 * for the axis.
 */
const [LEGEND, LANE, REST] = [46, 150, 90];
/** Height of posts under names on steps, and the space below such a lane. */
export const [STEP_POST, STEP_AIR] = [44, 34];
/** The part of the plate for lanes and axis; a few lanes beside the column are centred vertically. */
function spaceOf({ params, aspect }: Around, lanes: readonly Lane[], need?: number): Box {
  const free = areaOf(aspect, params.area, params.free);
  if (aspect === 'tall') return free;
  if (params.area === 'full') return { ...free, y: free.y - LIFT, height: free.height + LIFT };
  const height = Math.min(free.height - LEGEND, need ?? lanes.length * LANE + REST);
  return { ...free, y: free.y + LEGEND + (free.height - LEGEND - height) / 2, height };
}

/** Steps compressed to less than this share of their height would touch. */
const CLOSE = 0.8;

const isFirst = (text: string, i: number, all: readonly string[]) => all.indexOf(text) === i;

/** The format of a post's date, or of the dates of a span. */
export const listedIn = ({ params, type, lang }: Around, lanes: readonly Lane[]): Listed => {
  const span = spanOf(params);
  const isLong = lanes.length <= FEW && span[1] - span[0] >= LONG;
  const one = (x: string) => (isLong ? dateText(x, lang) : shortDate(x, span, lang));
  return { type, dated: ({ x, last }) => [x, last?.x ?? x].map(one).filter(isFirst).join('–') };
};

/** For a few events beside the column: names on steps, as high as needed or up to nearly twice as high. */
function steppedFrame(around: Around, lanes: readonly Lane[]) {
  const { params, aspect, type } = around;
  if (aspect === 'tall' || params.area === 'full') return undefined;
  const fullArea = spaceOf(around, lanes, Infinity);
  const [start, end] = spanOf(params);
  const isOne = lanes.length === 1;
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, type.strong)));
  const left = fullArea.x + (isOne ? 8 : Math.min(widest, fullArea.width * 0.3) + 18);
  const share = (at: number) => (at - start) / (end - start || 1);
  const stairs = stairSpace(
    lanes,
    share,
    [left, fullArea.x + fullArea.width],
    listedIn(around, lanes),
  );
  const rest = lanes.length * (STEP_POST + STEP_AIR) + HEAD + 36 + (isOne ? NAME : 0);
  if (!stairs) return undefined;
  const stretch = Math.min(1.8, (fullArea.height - rest) / stairs.height);
  if (stretch < CLOSE) return undefined;
  const area = spaceOf(around, lanes, stairs.height * stretch + rest);
  const x = linear([start, end], [left, stairs.right]);
  return { area, left, right: stairs.right, x, stretch };
}

export function frameOf(around: Around, lanes: readonly Lane[]) {
  const { params, aspect, type } = around;
  const stepped = steppedFrame(around, lanes);
  if (stepped) return stepped;
  const area = spaceOf(around, lanes);
  const isTall = aspect === 'tall';
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, type.strong)));
  const left = area.x + (isTall ? 4 : Math.min(widest, area.width * 0.3) + 18);
  const right = area.x + area.width - (isTall ? 4 : 8);
  const x = linear(spanOf(params), [left, right]);
  return { area, left, right, x, stretch: undefined };
}
export type Frame = ReturnType<typeof frameOf>;
