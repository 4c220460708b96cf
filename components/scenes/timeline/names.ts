/**
 * Names above a lane: each stands right or left of its post, on the lowest tier on which neither
 * words nor leaders overlap. Placed for all posts at once, whatever the moment, so that nothing
 * jumps. On a tall stage the lane in focus is listed instead, post by post, below the lanes.
 */
import type { TypeScale } from '../../../story/scene.ts';
import { measure } from '../../../story/layout/measure.ts';
import type { Box, Pair } from '../kit/plate.ts';
import { type Lane, type Post, printedName } from './rows.ts';

export interface Name {
  readonly post: Post;
  /** The position of its post, and the extent of its words. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** Tiers count upwards from the top of the posts; below the lane from -1 downwards. */
  readonly tier: number;
  readonly align: 'start' | 'end';
  /** Printed below it if names stand on steps, before it in other neutral lanes with room. */
  readonly date?: string;
}
/** Distance of tiers. */
export const TIER = 17;

const TIERS = 8;
const BELOW = 2;
/** From the post to its words, and between neighbouring words. */
const GAP = 6;

/** Distance of a tier from the posts: 0 beside them. */
const reach = (tier: number) => (tier >= 0 ? tier : -tier - 1);

/** Whether two names, or the leader of one and the words of the other, overlap. */
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
 * From right to left, so that a crowd at the end of the axis forms stairs to the left. `shy` is the
 * cost of a name above posts that have no name yet, since their leaders could not pass it.
 */
function attempt(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  [left, right]: readonly [number, number],
  shy: number,
  { type, dated }: Partial<Listed> & Pick<Listed, 'type'>,
): readonly Name[] {
  const names: Name[] = [];
  const order = [...posts].sort((a, b) => b.at - a.at);
  const placeOf = ({ anchor }: Post) => places.get(anchor) ?? 0;
  for (const [i, post] of order.entries()) {
    const x = placeOf(post);
    const date = dated && { date: dated(post) };
    const width = measure(datedName(printedName(post, 1), date?.date), type.label);
    const coming = order.slice(i + 1).map(placeOf);
    const found = CHOICES.map(({ tier, align }) => {
      const from = align === 'start' ? x + GAP : x - GAP - width;
      const name: Name = { post, x, left: from, right: from + width, tier, align, ...date };
      const { length } = coming.filter((at) => at > name.left - 3 && at < name.right + 3);
      // Later names may still pass below it, one on each tier.
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

/** Once all names have a place, those that are higher than necessary move down. */
function settled(names: readonly Name[]): readonly Name[] {
  const remaining = [...names];
  for (const [i, name] of names.entries()) {
    const isFree = (one: Name) => !remaining.some((other, j) => j !== i && meet(one, other));
    for (let tier = 0; tier < name.tier; tier += 1)
      if (isFree({ ...name, tier })) {
        remaining[i] = { ...name, tier };
        break;
      }
  }
  return remaining;
}

export const datedName = (name: string, date: string | undefined): string =>
  date === undefined ? name : `${date} ${name}`;

/**
 * The names of a lane: of several attempts, the one that leaves out the fewest, with their dates if that
 * leaves out no more.
 */
export function namesOf(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  left: number,
  right: number,
  type: TypeScale,
  dated?: Dated,
): readonly Name[] {
  let best: readonly Name[] = [];
  for (const listed of [...(dated ? [{ type, dated }] : []), { type }])
    for (const shy of [0.4, 1.2, 4]) {
      const names = attempt(posts, places, [left, right], shy, listed);
      if (names.length > best.length) best = names;
      if (best.length === posts.length) return best;
    }
  return best;
}

export interface Entry {
  readonly post: Post;
  /** The printed text, depending on how hollow it is. */
  readonly text: (hollow: number) => string;
  /** Left edge and baseline. */
  readonly at: Pair;
}

const SIGN = 14;
const HEADING = 25;
const PITCH = 22;
const LEAST = 18;

/** A post's date in the format of a list. */
export type Dated = (post: Post) => string;
/** The format of dates and the type of a list. */
export interface Listed {
  readonly dated: Dated;
  readonly type: TypeScale;
}

/** Its date and name; in two columns only the sign shows that a step was undone. */
const textOf = (post: Post, hollow: number, isWhole: boolean, dated: Dated) =>
  `${dated(post)} ${isWhole ? printedName(post, hollow) : post.name}`;

const widthOf = (posts: readonly Post[], isWhole: boolean, { dated, type }: Listed) =>
  Math.max(0, ...posts.map((post) => SIGN + measure(textOf(post, 1, isWhole, dated), type.label)));

/** Columns and rows for a lane's posts; if there are too many, the latest are kept. */
function gridOf(posts: readonly Post[], width: number, space: number, listed: Listed) {
  const most = Math.max(1, Math.floor((space - HEADING) / LEAST));
  const half = Math.ceil(posts.length / 2);
  const fits = (isWhole: boolean) =>
    widthOf(posts.slice(0, half), isWhole, listed) + widthOf(posts.slice(half), isWhole, listed) <=
    width - 8;
  const isWhole = posts.length <= 7 || fits(true);
  const columns = posts.length > 7 && (isWhole || fits(false)) ? 2 : 1;
  const latest = posts.slice(-most * columns);
  return {
    kept: latest,
    rows: Math.ceil(latest.length / columns),
    isWhole: isWhole || columns === 1,
  };
}

/** The height of the longest list, so that the lanes above do not move when another is listed. */
export const listHeight = (
  lanes: readonly Lane[],
  width: number,
  space: number,
  listed: Listed,
): number =>
  HEADING +
  Math.max(0, ...lanes.map(({ posts }) => gridOf(posts, width, space, listed).rows - 1)) * PITCH +
  6;

/** The posts of a lane from `top` down, in one column or two. */
export function listOf(
  posts: readonly Post[],
  top: number,
  area: Box,
  listed: Listed,
  most = PITCH,
): readonly Entry[] {
  const space = area.y + area.height - top;
  const { kept: latest, rows, isWhole } = gridOf(posts, area.width, space, listed);
  const pitch = Math.min(most, (space - HEADING) / Math.max(1, rows));
  const first = widthOf(latest.slice(0, rows), isWhole, listed) + 10;
  const last = area.width - widthOf(latest.slice(rows), isWhole, listed);
  const second = area.x + Math.max(Math.min(last, area.width / 2 + 4), Math.min(first, last));
  return latest.map((post, i) => ({
    post,
    text: (hollow) => textOf(post, hollow, isWhole, listed.dated),
    at: [i < rows ? area.x : second, top + HEADING + (i % rows) * pitch],
  }));
}
