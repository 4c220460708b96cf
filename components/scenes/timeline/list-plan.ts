/** On a tall stage: the lane in focus, post by post, under the lanes. */
import { measure } from '../kit/measure.ts';
import type { Box } from '../kit/plate.ts';
import { yearWords } from './dates.ts';
import type { LanePlan } from './plan.ts';
import { printedName, type Lane, type Post } from './posts.ts';

export interface Entry {
  readonly post: Post;
  /** What is printed once it has turned hollow so far. */
  readonly text: (hollow: number) => string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
}
export interface ListPlan {
  readonly lane: LanePlan;
  readonly heading: { readonly x: number; readonly y: number };
  readonly entries: readonly Entry[];
  /** While the focus moves from lane to lane the list goes and comes. */
  readonly opacity: number;
}

export const SIGN = 14;
const SIZE = 13;
const HEADING = 25;
const PITCH = 22;
const LEAST = 18;

/** Its year and name; in two columns the sign alone says that a step was undone. */
const textOf = (post: Post, hollow: number, whole: boolean) =>
  `${yearWords(post.x)} ${whole ? printedName(post, hollow) : post.name}`;

const widthOf = (posts: readonly Post[], whole: boolean) =>
  Math.max(0, ...posts.map((post) => SIGN + measure(textOf(post, 1, whole), SIZE)));

/** Columns and rows that a lane's posts need; the latest stay, if all are too many. */
function gridOf(posts: readonly Post[], width: number, room: number) {
  const most = Math.max(1, Math.floor((room - HEADING) / LEAST));
  const half = Math.ceil(posts.length / 2);
  // Words are measured generously: two columns may seem a little too wide.
  const fits = (whole: boolean) =>
    widthOf(posts.slice(0, half), whole) + widthOf(posts.slice(half), whole) <= width + 16;
  const whole = posts.length <= 7 || fits(true);
  const columns = posts.length > 7 && (whole || fits(false)) ? 2 : 1;
  const kept = posts.slice(-most * columns);
  return { kept, rows: Math.ceil(kept.length / columns), whole: whole || columns === 1 };
}

/** The height of the longest list, so that the lanes above keep their place whichever is listed. */
export const listHeight = (lanes: readonly Lane[], width: number, room: number): number =>
  HEADING +
  Math.max(0, ...lanes.map(({ posts }) => gridOf(posts, width, room).rows - 1)) * PITCH +
  6;

/** The list of the lane that is most in focus, in one column or two. */
export function listPlan(lanes: readonly LanePlan[], top: number, area: Box): ListPlan | undefined {
  const lane = lanes.reduce<LanePlan | undefined>(
    (most, one) => (!most || one.open > most.open + 1e-6 ? one : most),
    undefined,
  );
  if (!lane || lane.open <= 0.5) return undefined;
  const room = area.y + area.height - top;
  const { kept, rows, whole } = gridOf(lane.lane.posts, area.width, room);
  const pitch = Math.min(PITCH, (room - HEADING) / Math.max(1, rows));
  const first = widthOf(kept.slice(0, rows), whole) + 10;
  const last = area.width - widthOf(kept.slice(rows), whole);
  const second = area.x + Math.max(Math.min(last, area.width / 2 + 4), Math.min(first, last));
  return {
    lane,
    heading: { x: area.x, y: top },
    opacity: Math.min(1, lane.open * 2 - 1),
    entries: kept.map((post, i) => ({
      post,
      text: (hollow) => textOf(post, hollow, whole),
      x: i < rows ? area.x : second,
      y: top + HEADING + (i % rows) * pitch,
    })),
  };
}
