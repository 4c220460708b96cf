/** The positions of the axis, the lanes on it, their posts, and the legend. */
import { measure } from '../../../story/layout/measure.ts';
import { keepLast } from '../kit/picture.ts';
import { spread } from '../kit/place.ts';
import type { Box, Pair } from '../kit/plate.ts';
import {
  type Around,
  listedIn,
  FEW,
  type Frame,
  frameOf,
  HEAD,
  NAME,
  STEP_AIR,
  STEP_POST,
} from './frame.ts';
import { legendOf, ticksOf } from './legend.ts';
import { type Listed, listHeight, listOf, type Name, namesOf, TIER } from './names.ts';
import { lanesOf, type Lane } from './rows.ts';
import type { State } from './params.ts';
import { stairsOf } from './stairs.ts';

export interface PlacedLane {
  readonly lane: Lane;
  /** Top and bottom of its posts. */
  readonly top: number;
  readonly bottom: number;
  /** Left edge and baseline of its name. */
  readonly nameAt: Pair;
  /** Position of each post on the axis. */
  readonly places: ReadonlyMap<string, number>;
  readonly names: readonly Name[];
  /** 0 to 1: how far the lane is in focus. */
  readonly open: number;
}
/** Widths of a solid and of a hollow post, and of a dot. */
export const BREADTH = {
  wide: { solid: 4.5, hollow: 9, room: 3, dot: 14 },
  tall: { solid: 4, hollow: 7, room: 1.5, dot: 11 },
} as const;
/**
 * Distance between words below one lane and words above the next, which could otherwise be read as
 * one name.
 */
const AIR = 9;
/** On a tall stage: from the last lane to the axis, and from there to the list. */
const [FOOT, AXIS] = [12, 48];
/** Distance of rows in a list of few lanes, if there is room. */
const WIDE_PITCH = 36;
/** Height of the second line of the ticks. */
const UNDER = 15;

/** Posts of neighbouring days are moved apart just enough for both to be visible. */
function placesOf({ posts, as }: Lane, { x, right }: Frame, aspect: Around['aspect']) {
  const { solid, hollow, room, dot } = BREADTH[aspect];
  const wishes = posts.map(({ at, isEased, end }) => ({
    centre: x(at),
    // Dots may overlap a little: their edge keeps them apart.
    height: as === 'line' ? dot * 0.75 : (isEased || end !== undefined ? hollow : solid) + room,
  }));
  const centres = spread(wishes, -1e4, right + hollow / 2);
  return new Map(posts.map(({ anchor, at }, i) => [anchor, centres[i] ?? x(at)] as const));
}

const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);

/**
 * Lanes at equal distances as far as their words allow: if one pair needs more, the others share the
 * rest.
 */
function pitchesOf(needs: readonly number[], space: number): readonly number[] {
  const open = new Set(needs.keys());
  let [left, pitch] = [space, 0];
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

type LanesAt = (opens: readonly number[]) => readonly PlacedLane[];

/** Lanes whose names stand on steps, below each other. */
function steppedLanes(around: Around, lanes: readonly Lane[], frame: Frame): LanesAt {
  const { area, stretch = 1 } = frame;
  let y = area.y + HEAD + (lanes.length === 1 ? NAME : 0);
  const placed = lanes.map((lane) => {
    const places = placesOf(lane, frame, around.aspect);
    const names = stairsOf(lane.posts, places, listedIn(around, lanes), stretch);
    const top = y + Math.max(0, ...names.map(({ tier }) => tier + 1)) * TIER;
    const bottom = top + STEP_POST;
    y = bottom + STEP_AIR;
    const nameAt: Pair = [area.x, lanes.length === 1 ? area.y : (top + bottom) / 2 + 5];
    return { lane, places, names, top, bottom, nameAt };
  });
  return (opens) => placed.map((lane, i) => ({ ...lane, open: opens[i] ?? 1 }));
}

/**
 * Lanes share the height that posts and the names of open lanes leave: where names are not open, posts are
 * higher.
 */
function wideLanes(around: Around, lanes: readonly Lane[], frame: Frame): LanesAt {
  const { aspect, type } = around;
  const { area, left } = frame;
  const all = lanes.map((lane) => {
    const places = placesOf(lane, frame, aspect);
    const dated = lane.as === 'line' ? listedIn(around, lanes).dated : undefined;
    const names = namesOf(lane.posts, places, left - 4, area.x + area.width, type, dated);
    /** Height that the names take above and below the posts. */
    const above = Math.max(0, ...names.map(({ tier }) => tier + 1)) * TIER;
    const below = Math.max(0, ...names.map(({ tier }) => -tier)) * TIER;
    return { lane, places, names, above, below };
  });
  return (opens) => {
    const words = all.map(({ above, below }, i) => {
      const open = opens[i] ?? 1;
      // The first lane stays under the text in the sky.
      return { above: i === 0 ? above : above * open, below: below * open };
    });
    const airs = words.map(({ above }, i) => Math.min(AIR, above, words[i - 1]?.below ?? 0));
    const space = area.height - HEAD - 36;
    const free = space - sum(words.map(({ above, below }, i) => above + below + (airs[i] ?? 0)));
    const count = Math.max(1, lanes.length);
    const post = Math.min(44, Math.max(16, (free / count) * 0.72));
    const [over, under] = [words[0]?.above ?? 0, words.at(-1)?.below ?? 0];
    const needs = words
      .slice(1)
      .map(({ above }, i) => post + above + (words[i]?.below ?? 0) + (airs[i + 1] ?? 0));
    const most = space - over - post - under;
    // As much space below the last lane as between two, unless equal distances need it.
    const airy = most - Math.max(0, (free - post * count) / count);
    const widest = Math.max(0, ...needs) * needs.length;
    const pitches = pitchesOf(needs, Math.min(most, Math.max(airy, widest)));
    let top = area.y + HEAD + over;
    return all.map(({ lane, places, names }, i) => {
      if (i > 0) top += pitches[i - 1] ?? 0;
      const nameAt = [area.x, top + post / 2 + 5] as const;
      return { lane, places, names, top, bottom: top + post, nameAt, open: opens[i] ?? 1 };
    });
  };
}

/** Height of the rule and the legend on a tall stage. */
function titleHeight({ params }: Around, { y }: Box, legend: ReturnType<typeof legendOf>): number {
  const bottom = Math.max(y, ...legend.map(({ at }) => at[1]));
  return Math.max(params.rule ? 13 : 0, bottom - y) + 14;
}

/** How far each lane is in focus; if none is, the first is listed. */
function focusOf(opens: readonly number[]): readonly number[] {
  if (opens.every((share) => share === opens[0])) return opens.map((_, i) => (i === 0 ? 1 : 0));
  return opens.map((share) => share / Math.max(1, sum(opens)));
}

/** A lane's name stands above it, or in front of it if it begins late enough. */
function tallLanes(
  around: Around,
  lanes: readonly Lane[],
  frame: Frame,
  legend: ReturnType<typeof legendOf>,
): LanesAt {
  const { area, x } = frame;
  const all = lanes.map((lane) => {
    const { name, posts } = lane;
    const start = posts[0] ? x(posts[0].at) : Infinity;
    const places = placesOf(lane, frame, around.aspect);
    return {
      lane,
      places,
      names: [],
      isUnder: start < area.x + measure(name, around.type.strong) + 14,
    };
  });
  const titleTop = titleHeight(around, area, legend);
  const everything = rowsOfAll(lanes) * 20;
  const list = Math.max(
    everything > area.height * 0.65 ? 0 : everything,
    listHeight(lanes, area.width, area.height * 0.5, listedIn(around, lanes)),
  );
  const names = all.filter(({ isUnder }) => isUnder).length * NAME;
  const free = area.height - titleTop - list - FOOT - AXIS - names;
  // The lane in focus is twice as high as the others; gaps are as high as the others.
  const unit = Math.max(
    10,
    Math.min(lanes.length > FEW ? 30 : 44, free / (lanes.length * 1.75 - 0.15)),
  );
  return (opens) => {
    const focus = focusOf(opens);
    let y = area.y + titleTop;
    return all.map(({ isUnder, ...lane }, i) => {
      const open = focus[i] ?? 0;
      const top = y + (isUnder ? NAME : 0);
      const bottom = top + unit * (1 + 0.6 * open);
      y = bottom + unit * 0.75;
      const nameAt = [area.x, isUnder ? top - 6 : (top + bottom) / 2 + 4.5] as const;
      return { ...lane, top, bottom, open, nameAt };
    });
  };
}

/** How many rows the lists of all lanes take with their headings; 0 unless they are several and neutral. */
const rowsOfAll = (lanes: readonly Lane[]) =>
  lanes.length > 1 && lanes.every(({ as }) => as === 'line')
    ? sum(lanes.map(({ posts }) => posts.length + 1.5))
    : 0;

/** Neutral lanes are all listed where there is room, else the lane that is most in focus. */
function listsOf(lanes: readonly PlacedLane[], top: number, area: Box, listed: Listed) {
  const rows = rowsOfAll(lanes.map(({ lane }) => lane));
  const pitch = Math.min(28, (area.y + area.height - top) / rows);
  if (rows > 0 && pitch > 17.5) {
    let y = top;
    return lanes.map((lane, i) => {
      const heading: Pair = [area.x, y];
      const entries = listOf(lane.lane.posts, y, area, listed, pitch);
      y += (lane.lane.posts.length + 1.5) * pitch;
      return { id: i > 0 ? `list-${lane.lane.id}` : 'list', lane, heading, entries, opacity: 1 };
    });
  }
  const lane = lanes.reduce<PlacedLane | undefined>(
    (most, one) => (!most || one.open > most.open + 1e-6 ? one : most),
    undefined,
  );
  if (!lane || lane.open <= 0.5) return [];
  const entries = listOf(
    lane.lane.posts,
    top,
    area,
    listed,
    lanes.length > FEW ? undefined : WIDE_PITCH,
  );
  const heading: Pair = [area.x, top];
  // While the focus moves to another lane the list fades out and in.
  return [{ id: 'list', lane, heading, entries, opacity: Math.min(1, lane.open * 2 - 1) }];
}

/** The layout by the focus of each lane; the last result is cached, since most frames need it again. */
export function layoutOf(around: Around) {
  const { params, data, aspect } = around;
  const lanes = lanesOf(params, data);
  const frame = frameOf(around, lanes);
  const { area } = frame;
  const isTall = aspect === 'tall';
  const legend = legendOf(around, frame, lanes);
  const ticks = ticksOf(around, frame);
  const listed = listedIn(around, lanes);
  const under = ticks.some((tick) => tick.under !== undefined) ? UNDER : 0;
  const wide = frame.stretch === undefined ? wideLanes : steppedLanes;
  const lanesAt = (isTall ? tallLanes : wide)(around, lanes, frame, legend);
  const at = keepLast((...opens: readonly number[]) => {
    const placed = lanesAt(opens);
    const top = placed[0]?.top ?? area.y;
    // Under text in the sky the rules of the years begin at the posts: a paragraph may stand above them.
    const wideTop = params.area === 'full' ? Math.max(area.y, top - 10) : area.y;
    const titleTop = isTall ? area.y + titleHeight(around, area, legend) - 4 : wideTop;
    const axis = isTall ? (placed.at(-1)?.bottom ?? area.y) + FOOT : area.y + area.height - 30;
    const lists = isTall ? listsOf(placed, axis + AXIS + under, area, listed) : [];
    /** `titleTop`: the top of the rules of the years. */
    return { ...frame, lanes: placed, ticks, legend, titleTop, axis, lists };
  });
  return (open: State['open']) => at(...lanes.map(({ id }) => open[id] ?? 1));
}
export type Layout = ReturnType<ReturnType<typeof layoutOf>>;
