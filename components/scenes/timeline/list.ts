/** On a tall stage: the lane in focus, post by post, under the lanes. */
import { measure } from '../kit/measure.ts';
import type { Box, Pair } from '../kit/plate.ts';
import { printedName, type Lane, type Post } from './rows.ts';

export interface Entry {
  readonly post: Post;
  /** What is printed once it has turned hollow so far. */
  readonly text: (hollow: number) => string;
  /** Left edge and base line. */
  readonly at: Pair;
}

const SIGN = 14;
const SIZE = 13;
const HEADING = 25;
const PITCH = 22;
const LEAST = 18;

/** Its year and name; in two columns the sign alone says that a step was undone. */
const textOf = (post: Post, hollow: number, isWhole: boolean) =>
  `${post.x.slice(0, 4)} ${isWhole ? printedName(post, hollow) : post.name}`;

const widthOf = (posts: readonly Post[], isWhole: boolean) =>
  Math.max(0, ...posts.map((post) => SIGN + measure(textOf(post, 1, isWhole), SIZE)));

/** Columns and rows that a lane's posts need; the latest stay, if all are too many. */
function gridOf(posts: readonly Post[], width: number, room: number) {
  const most = Math.max(1, Math.floor((room - HEADING) / LEAST));
  const half = Math.ceil(posts.length / 2);
  // Words are measured generously: two columns may seem a little too wide.
  const fits = (isWhole: boolean) =>
    widthOf(posts.slice(0, half), isWhole) + widthOf(posts.slice(half), isWhole) <= width + 16;
  const isWhole = posts.length <= 7 || fits(true);
  const columns = posts.length > 7 && (isWhole || fits(false)) ? 2 : 1;
  const kept = posts.slice(-most * columns);
  return { kept, rows: Math.ceil(kept.length / columns), isWhole: isWhole || columns === 1 };
}

/** The height of the longest list, so that the lanes above keep their place whichever is listed. */
export const listHeight = (lanes: readonly Lane[], width: number, room: number): number =>
  HEADING +
  Math.max(0, ...lanes.map(({ posts }) => gridOf(posts, width, room).rows - 1)) * PITCH +
  6;

/** The posts of a lane from `top` down, in one column or two. */
export function listOf(posts: readonly Post[], top: number, area: Box): readonly Entry[] {
  const room = area.y + area.height - top;
  const { kept, rows, isWhole } = gridOf(posts, area.width, room);
  const pitch = Math.min(PITCH, (room - HEADING) / Math.max(1, rows));
  const first = widthOf(kept.slice(0, rows), isWhole) + 10;
  const last = area.width - widthOf(kept.slice(rows), isWhole);
  const second = area.x + Math.max(Math.min(last, area.width / 2 + 4), Math.min(first, last));
  return kept.map((post, i) => ({
    post,
    text: (hollow) => textOf(post, hollow, isWhole),
    at: [i < rows ? area.x : second, top + HEADING + (i % rows) * pitch],
  }));
}
