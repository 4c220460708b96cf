/**
 * Names over a lane: each stands right or left of its post, on the lowest tier where neither words nor
 * leaders meet. Found for all posts at once and whatever the moment, so that nothing jumps.
 */
import { measure } from '../kit/measure.ts';
import { printedName, type Post } from './rows.ts';

export interface Name {
  readonly post: Post;
  readonly x: number;
  /** Tiers count upwards from the head of the posts; below the lane from -1 downwards. */
  readonly tier: number;
  readonly align: 'start' | 'end';
}

interface Placed {
  readonly left: number;
  readonly right: number;
  readonly tier: number;
  readonly post: number;
}

const TIERS = 8;
const BELOW = 2;
/** From the post to its words, and between words of neighbours. */
const GAP = 6;
const SIZE = 14;

const sameSide = (a: number, b: number) => a >= 0 === b >= 0;
/** Distance of a tier from the posts: 0 beside them. */
const reach = (tier: number) => (tier >= 0 ? tier : -tier - 1);

/** Whether two names, or the leader of one and the words of the other, would meet. */
function meet(a: Placed, b: Placed): boolean {
  if (!sameSide(a.tier, b.tier)) return false;
  if (a.tier === b.tier && a.left < b.right + GAP && b.left < a.right + GAP) return true;
  const under = (leader: Placed, words: Placed) =>
    reach(leader.tier) >= reach(words.tier) &&
    leader.post > words.left - 3 &&
    leader.post < words.right + 3;
  return under(a, b) || under(b, a);
}

const CHOICES = [
  ...Array.from({ length: TIERS }, (_, i) => i),
  ...Array.from({ length: BELOW }, (_, i) => -i - 1),
].flatMap((tier) => (['start', 'end'] as const).map((align) => ({ tier, align })));

/**
 * From right to left: a crowd at the end of the axis then climbs like stairs to the left. `shy` is how
 * much a name avoids the posts that have none yet: their leaders could not pass it.
 */
function attempt(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  [left, right]: readonly [number, number],
  shy: number,
): readonly Name[] {
  const placed: Placed[] = [];
  const names: Name[] = [];
  const order = [...posts].sort((a, b) => b.at - a.at);
  for (const [i, post] of order.entries()) {
    const x = places.get(post.anchor) ?? 0;
    const width = measure(printedName(post, 1), SIZE);
    const coming = order.slice(i + 1).map((one) => places.get(one.anchor) ?? 0);
    const wishes = CHOICES.map(({ tier, align }) => {
      const place = align === 'start' ? x + GAP : x - GAP - width;
      const wish = { align, tier, post: x, left: place, right: place + width };
      const hidden = coming.filter((at) => at > wish.left - 3 && at < wish.right + 3).length;
      // Names that come later may still pass under it, one on each tier.
      const shut = Math.max(0, hidden - reach(tier)) * shy;
      const dislike = reach(tier) + (tier < 0 ? 2.4 : 0) + (align === 'end' ? 1.3 : 0) + shut;
      return { ...wish, dislike };
    }).sort((a, b) => a.dislike - b.dislike);
    const found = wishes.find(
      (wish) =>
        wish.left >= left && wish.right <= right && !placed.some((other) => meet(wish, other)),
    );
    if (!found) continue;
    placed.push(found);
    names.push({ post, x, tier: found.tier, align: found.align });
  }
  return settled(names, placed);
}

/** Names that stand higher than they must, now that all have a place, come down. */
function settled(names: readonly Name[], placed: readonly Placed[]): readonly Name[] {
  const kept = [...placed];
  return names.map((name, i) => {
    const own = kept[i];
    if (!own || name.tier <= 0) return name;
    for (let tier = 0; tier < own.tier; tier++) {
      const lower = { ...own, tier };
      if (kept.some((other, j) => j !== i && meet(lower, other))) continue;
      kept[i] = lower;
      return { ...name, tier };
    }
    return name;
  });
}

/** The names of a lane; the attempt that leaves out fewest. */
export function namesOf(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  left: number,
  right: number,
): readonly Name[] {
  let best: readonly Name[] = [];
  for (const shy of [0.4, 1.2, 4]) {
    const names = attempt(posts, places, [left, right], shy);
    if (names.length === posts.length) return names;
    if (names.length > best.length) best = names;
  }
  return best;
}

/** Tiers that a lane's names take above and below its posts. */
export function tiersOf(names: readonly Name[]): {
  readonly above: number;
  readonly below: number;
} {
  return {
    above: Math.max(0, ...names.map(({ tier }) => tier + 1)),
    below: Math.max(0, ...names.map(({ tier }) => -tier)),
  };
}
