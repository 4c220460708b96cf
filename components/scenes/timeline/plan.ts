/** Where things stand: the axis, the lanes on it and the places of their posts. */
import { measure } from '../kit/measure.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { spread } from '../kit/place.ts';
import { yearOf } from '../kit/dated.ts';
import { listHeight, listPlan, type ListPlan } from './list-plan.ts';
import { namesOf, tiersOf, type Name } from './names.ts';
import type { Moment } from './params.ts';
import { daysOf, lanesOf, type Lane, type Post } from './posts.ts';
import { headHeight } from './signs.ts';

export interface LanePlan {
  readonly lane: Lane;
  /** Head and foot of its posts. */
  readonly top: number;
  readonly foot: number;
  /** Base line and left edge of its name. */
  readonly name: { readonly x: number; readonly y: number };
  readonly places: ReadonlyMap<string, number>;
  readonly names: readonly Name[];
  /** 0 to 1: how far it is the lane in focus. */
  readonly open: number;
}

export interface Plan {
  readonly area: Box;
  readonly lanes: readonly LanePlan[];
  readonly x: (at: number) => number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly axis: number;
  /** Every day on which something happens. */
  readonly days: readonly number[];
  readonly list?: ListPlan;
}

export const TIER = 17;
const NAME = 19;
/** Breadth of a post that stands and of one that is hollow. */
export const BREADTH = {
  wide: { solid: 3.5, hollow: 8.5, room: 3 },
  tall: { solid: 3, hollow: 6, room: 1.5 },
} as const;
const HEAD = 8;
/** Between words under one lane and words over the next, which would else read as two lines of one name. */
const AIR = 9;
/** Under text in the sky the first lane's names begin late: the lanes may stand this much higher than a chart. */
const LIFT = 20;
/** On a tall stage: from the last lane to the axis, and from there to the list. */
const [FOOT, CLOCK] = [12, 48];

/** Posts of neighbouring days are moved apart by as little as lets both be seen. */
function placesOf(
  posts: readonly Post[],
  x: (at: number) => number,
  moment: Moment,
  right: number,
) {
  const { solid, hollow, room } = BREADTH[moment.aspect];
  const wishes = posts.map((post) => ({
    centre: x(post.at),
    height: (post.eased || post.end !== undefined ? hollow : solid) + room,
  }));
  const centres = spread(wishes, -1e4, right + hollow / 2);
  return new Map(posts.map((post, i) => [post.anchor, centres[i] ?? x(post.at)] as const));
}

/** How far each lane is in focus; when none is, the first is listed. */
function openOf({ state }: Moment, lanes: readonly Lane[]): readonly number[] {
  const open = lanes.map(({ id }) => state.open[id] ?? 1);
  const sum = open.reduce((a, b) => a + b, 0);
  if (open.every((share) => share === open[0])) return open.map((_, i) => (i === 0 ? 1 : 0));
  return open.map((share) => share / Math.max(1, sum));
}

interface Frame {
  readonly area: Box;
  readonly left: number;
  readonly right: number;
  readonly x: (at: number) => number;
}

function frameOf(moment: Moment, lanes: readonly Lane[]): Frame {
  const { params, aspect } = moment;
  const free = areaOf(aspect, params.layout);
  const tall = aspect === 'tall';
  const lift = !tall && params.layout === 'full' ? LIFT : 0;
  const area = { ...free, y: free.y - lift, height: free.height + lift };
  const widest = Math.max(0, ...lanes.map(({ name }) => measure(name, 15)));
  const left = tall ? area.x + 4 : area.x + Math.min(widest, area.width * 0.3) + 18;
  const right = area.x + area.width - (tall ? 4 : 8);
  const [from, to] = [yearOf(params.x.from), yearOf(params.x.to)];
  return { area, left, right, x: (at) => left + ((at - from) / (to - from || 1)) * (right - left) };
}

/** Lanes as equally far apart as their words let them: where one pair needs more, the others share the rest. */
function pitchesOf(needs: readonly number[], room: number): readonly number[] {
  const open = new Set(needs.keys());
  let [left, pitch] = [room, 0];
  for (let again = true; again && open.size > 0;) {
    pitch = left / open.size;
    again = false;
    for (const i of open) {
      const need = needs[i] ?? 0;
      if (need <= pitch) continue;
      open.delete(i);
      left -= need;
      again = true;
    }
  }
  return needs.map((need, i) => (open.has(i) ? pitch : need));
}

/** Lanes share what their names and posts leave of the height. */
function wideLanes(moment: Moment, lanes: readonly Lane[], frame: Frame): readonly LanePlan[] {
  const { area, x, left, right } = frame;
  const all = lanes.map((lane) => {
    const places = placesOf(lane.posts, x, moment, right);
    const names = namesOf(lane.posts, places, left - 4, area.x + area.width);
    return { lane, places, names, ...tiersOf(names) };
  });
  const airs = all.map(({ above }, i) => (i > 0 && above > 0 && all[i - 1]!.below > 0 ? AIR : 0));
  const words = all.reduce(
    (sum, { above, below }, i) => sum + (above + below) * TIER + airs[i]!,
    0,
  );
  const free = area.height - HEAD - 36 - words;
  const count = Math.max(1, lanes.length);
  const post = Math.min(44, Math.max(16, (free / count) * 0.72));
  const [over, under] = [(all[0]?.above ?? 0) * TIER, (all.at(-1)?.below ?? 0) * TIER];
  const needs = all
    .slice(1)
    .map(({ above }, i) => post + (above + (all[i]?.below ?? 0)) * TIER + airs[i + 1]!);
  const most = area.height - HEAD - 36 - over - post - under;
  // As much air under the last lane as between two, unless they need it to be equally far apart.
  const airy = most - Math.max(0, (free - post * count) / count);
  const pitches = pitchesOf(
    needs,
    Math.min(most, Math.max(airy, Math.max(0, ...needs) * needs.length)),
  );
  let top = area.y + HEAD + over;
  return all.map(({ lane, places, names }, i) => {
    if (i > 0) top += pitches[i - 1] ?? 0;
    const foot = top + post;
    const open = moment.state.open[lane.id] ?? 1;
    return { lane, places, names, top, foot, open, name: { x: area.x, y: (top + foot) / 2 + 5 } };
  });
}

/** A lane's name stands over it, or in front of it where it begins late enough. */
function tallLanes(moment: Moment, lanes: readonly Lane[], frame: Frame): readonly LanePlan[] {
  const { area, x, right } = frame;
  const opens = openOf(moment, lanes);
  const overs = lanes.map(({ name, posts: [first] }) => {
    const start = first ? x(first.at) : Infinity;
    return start < area.x + measure(name, 13.5) + 14;
  });
  const head = headHeight(moment, area, lanes);
  const list = listHeight(lanes, area.width, area.height * 0.5);
  const names = overs.filter(Boolean).length * NAME;
  const free = area.height - head - list - FOOT - CLOCK - names;
  // The lane in focus is twice as high as the others; gaps are as high as a quiet lane.
  const unit = Math.max(10, Math.min(30, free / (lanes.length * 1.75 - 0.15)));
  let y = area.y + head;
  return lanes.map((lane, i) => {
    const open = opens[i] ?? 0;
    const over = overs[i] ?? false;
    const top = y + (over ? NAME : 0);
    const foot = top + unit * (1 + 0.6 * open);
    y = foot + unit * 0.75;
    const name = { x: area.x, y: over ? top - 6 : (top + foot) / 2 + 4.5 };
    const places = placesOf(lane.posts, x, moment, right);
    return { lane, places, names: [], top, foot, open, name };
  });
}

/** Under text in the sky the years begin with the posts: over them a paragraph may still stand. */
const gridHead = ({ params }: Moment, lanes: readonly LanePlan[], { y }: Box): number =>
  params.layout === 'full' ? Math.max(y, (lanes[0]?.top ?? y) - 10) : y;

export function layoutOf(moment: Moment): Plan {
  const { params, data, aspect } = moment;
  const lanes = lanesOf(params, data);
  const frame = frameOf(moment, lanes);
  const { area } = frame;
  const tall = aspect === 'tall';
  const plans = (tall ? tallLanes : wideLanes)(moment, lanes, frame);
  const axis = tall ? (plans.at(-1)?.foot ?? area.y) + FOOT : area.y + area.height - 30;
  const ends = { from: yearOf(params.x.from), to: yearOf(params.x.to) };
  const list = tall ? listPlan(plans, axis + CLOCK, area) : undefined;
  const head = tall ? area.y + headHeight(moment, area, lanes) - 4 : gridHead(moment, plans, area);
  return {
    ...frame,
    ...ends,
    days: daysOf(lanes),
    head,
    axis,
    lanes: plans,
    ...(list && { list }),
  };
}
