/**
 * Names over a lane: each stands right or left of its post, on the lowest tier where neither words nor
 * leaders meet. Found for all posts at once and whatever the moment, so that nothing jumps. On a tall stage the
 * lane in focus is listed instead, post by post, under the lanes.
 */
import type { TypeScale } from '../../../story/scene.ts';
import { measure } from '../../../story/layout/measure.ts';
import type { Box, Pair } from '../kit/plate.ts';
import { type Lane, type Post, printedName } from './rows.ts';

export interface Name {
  readonly post: Post;
  /** Where its post stands, and from where to where its words go. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** Tiers count upwards from the head of the posts; below the lane from -1 downwards. */
  readonly tier: number;
  readonly align: 'start' | 'end';
  /** Printed under it, where names stand on steps. */
  readonly date?: string;
}
/** From one tier to the next. */
export const TIER = 17;

const TIERS = 8;
const BELOW = 2;
/** From the post to its words, and between words of neighbours. */
const GAP = 6;

/** Distance of a tier from the posts: 0 beside them. */
const reach = (tier: number) => (tier >= 0 ? tier : -tier - 1);

/** Whether two names, or the leader of one and the words of the other, would meet. */
function meet(a: Name, b: Name): boolean {
  if (a.tier >= 0 !== b.tier >= 0) return false;
  if (a.tier === b.tier && a.left < b.right + GAP && b.left < a.right + GAP) return true;
  const isUnder = (leader: Name, words: Name) =>
    reach(leader.tier) >= reach(words.tier) &&
    leader.x > words.left - 3 &&
    leader.x < words.right + 3;
  return isUnder(a, b) || isUnder(b, a);
}

const CHOICES = Array.from({ length: TIERS + BELOW }, (_, i) =>
  i < TIERS ? i : TIERS - i - 1,
).flatMap((tier) => (['start', 'end'] as const).map((align) => ({ tier, align })));

/**
 * From right to left: a crowd at the end of the axis then climbs like stairs to the left. `shy` is how
 * much a name avoids the posts that have none yet: their leaders could not pass it.
 */
function attempt(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  [left, right]: readonly [number, number],
  shy: number,
  type: TypeScale,
): readonly Name[] {
  const names: Name[] = [];
  const order = [...posts].sort((a, b) => b.at - a.at);
  const placeOf = ({ anchor }: Post) => places.get(anchor) ?? 0;
  for (const [i, post] of order.entries()) {
    const x = placeOf(post);
    const width = measure(printedName(post, 1), type.label);
    const coming = order.slice(i + 1).map(placeOf);
    const found = CHOICES.map(({ tier, align }) => {
      const from = align === 'start' ? x + GAP : x - GAP - width;
      const name: Name = { post, x, left: from, right: from + width, tier, align };
      const { length } = coming.filter((at) => at > name.left - 3 && at < name.right + 3);
      // Names that come later may still pass under it, one on each tier.
      const shut = Math.max(0, length - reach(tier)) * shy;
      return {
        name,
        dislike: reach(tier) + (tier < 0 ? 2.4 : 0) + (align === 'end' ? 1.3 : 0) + shut,
      };
    })
      .sort((a, b) => a.dislike - b.dislike)
      .map(({ name }) => name)
      .find(
        (name) =>
          name.left >= left && name.right <= right && !names.some((other) => meet(name, other)),
      );
    if (found) names.push(found);
  }
  return settled(names);
}

/** Names that stand higher than they must, now that all have a place, come down. */
function settled(names: readonly Name[]): readonly Name[] {
  const kept = [...names];
  for (const [i, name] of names.entries()) {
    const isFree = (one: Name) => !kept.some((other, j) => j !== i && meet(one, other));
    for (let tier = 0; tier < name.tier; tier += 1)
      if (isFree({ ...name, tier })) {
        kept[i] = { ...name, tier };
        break;
      }
  }
  return kept;
}

/** The names of a lane; the attempt that leaves out fewest. */
export function namesOf(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  left: number,
  right: number,
  type: TypeScale,
): readonly Name[] {
  let best: readonly Name[] = [];
  for (const shy of [0.4, 1.2, 4]) {
    const names = attempt(posts, places, [left, right], shy, type);
    if (names.length > best.length) best = names;
    if (best.length === posts.length) break;
  }
  return best;
}

export interface Entry {
  readonly post: Post;
  /** What is printed once it has turned hollow so far. */
  readonly text: (hollow: number) => string;
  /** Left edge and base line. */
  readonly at: Pair;
}

const SIGN = 14;
const HEADING = 25;
const PITCH = 22;
const LEAST = 18;

/** A post's date as a list prints it. */
export type Dated = (post: Post) => string;
/** How a list prints dates, and how it is set. */
export interface Listed {
  readonly dated: Dated;
  readonly type: TypeScale;
}

/** Its date and name; in two columns the sign alone says that a step was undone. */
const textOf = (post: Post, hollow: number, isWhole: boolean, dated: Dated) =>
  `${dated(post)} ${isWhole ? printedName(post, hollow) : post.name}`;

const widthOf = (posts: readonly Post[], isWhole: boolean, { dated, type }: Listed) =>
  Math.max(0, ...posts.map((post) => SIGN + measure(textOf(post, 1, isWhole, dated), type.label)));

/** Columns and rows that a lane's posts need; the latest stay, if all are too many. */
function gridOf(posts: readonly Post[], width: number, room: number, listed: Listed) {
  const most = Math.max(1, Math.floor((room - HEADING) / LEAST));
  const half = Math.ceil(posts.length / 2);
  const fits = (isWhole: boolean) =>
    widthOf(posts.slice(0, half), isWhole, listed) + widthOf(posts.slice(half), isWhole, listed) <=
    width - 8;
  const isWhole = posts.length <= 7 || fits(true);
  const columns = posts.length > 7 && (isWhole || fits(false)) ? 2 : 1;
  const kept = posts.slice(-most * columns);
  return { kept, rows: Math.ceil(kept.length / columns), isWhole: isWhole || columns === 1 };
}

/** The height of the longest list, so that the lanes above keep their place whichever is listed. */
export const listHeight = (
  lanes: readonly Lane[],
  width: number,
  room: number,
  listed: Listed,
): number =>
  HEADING +
  Math.max(0, ...lanes.map(({ posts }) => gridOf(posts, width, room, listed).rows - 1)) * PITCH +
  6;

/** The posts of a lane from `top` down, in one column or two. */
export function listOf(
  posts: readonly Post[],
  top: number,
  area: Box,
  listed: Listed,
  most = PITCH,
): readonly Entry[] {
  const room = area.y + area.height - top;
  const { kept, rows, isWhole } = gridOf(posts, area.width, room, listed);
  const pitch = Math.min(most, (room - HEADING) / Math.max(1, rows));
  const first = widthOf(kept.slice(0, rows), isWhole, listed) + 10;
  const last = area.width - widthOf(kept.slice(rows), isWhole, listed);
  const second = area.x + Math.max(Math.min(last, area.width / 2 + 4), Math.min(first, last));
  return kept.map((post, i) => ({
    post,
    text: (hollow) => textOf(post, hollow, isWhole, listed.dated),
    at: [i < rows ? area.x : second, top + HEADING + (i % rows) * pitch],
  }));
}
