/** Discs beside each other along a scale, so that none covers another. */
import { group, max } from 'd3-array';
import { channelOf, numberOf, wordOf } from '../read.ts';
import type { Row } from '../table.ts';
import type { Cell } from './frame.ts';
import type { Plan } from './plan.ts';

interface Disc {
  readonly key: string;
  readonly x: number;
  readonly r: number;
}
/**
 * How far from the middle line each disc stands so that none covers another; along the line it stays
 * at its value. The largest are placed first, each as near to the line as those before allow.
 */
function swarmed(discs: readonly Disc[], gap: number): ReadonlyMap<string, number> {
  const placed: { x: number; y: number; r: number }[] = [];
  const offsets = new Map<string, number>();
  for (const { key, x, r } of [...discs].sort((a, b) => b.r - a.r || a.x - b.x)) {
    const near = placed.filter((one) => Math.abs(one.x - x) < one.r + r + gap);
    const touching = near.flatMap((one) => {
      const reach = Math.sqrt((one.r + r + gap) ** 2 - (one.x - x) ** 2);
      return [one.y - reach, one.y + reach];
    });
    const isFree = (y: number) =>
      near.every((one) => Math.hypot(one.x - x, one.y - y) >= one.r + r + gap - 1e-6);
    const nearest = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    const y = nearest.find(isFree) ?? 0;
    placed.push({ x, y, r });
    offsets.set(key, y);
  }
  return offsets;
}
/** Half the height of a swarm. */
const reachOf = (discs: readonly Disc[], offsets: ReadonlyMap<string, number>): number =>
  max(discs, ({ key, r }) => Math.abs(offsets.get(key) ?? 0) + r) ?? 0;

const LARGEST = 2.4;
/** The offsets of a swarm with the largest discs that have room, and how much larger they are. */
export function swarmIn(
  { view, y }: Plan,
  { box, xs, ys }: Cell,
  rows: readonly Row[],
  radius: (row: Row) => number,
) {
  const room = ((ys?.step || box.height) / 2) * (ys ? 0.96 : 0.86);
  const bands = [...group(rows, (row) => (y ? wordOf(row, y.channel.field) : ''))];
  const field = channelOf(view.x)?.field;
  const tried = (scale: number) => {
    const swarms = bands.map(([, same]) => {
      const discs = same.map((row) => ({ key: row.key, x: xs!.at(numberOf(row, field)), r: radius(row) * scale })); // prettier-ignore
      const offsets = swarmed(discs, 0.8);
      return { offsets, reach: reachOf(discs, offsets) };
    });
    const offsets = new Map(swarms.flatMap((one) => [...one.offsets]));
    return { scale, offsets, hasRoom: swarms.every(({ reach }) => reach <= room) };
  };
  let best = tried(LARGEST);
  if (best.hasRoom) return best;
  let [low, high] = [0.05, LARGEST];
  for (let i = 0; i < 7; i++) {
    const middle = tried((low + high) / 2);
    if (middle.hasRoom) [best, low] = [middle, middle.scale];
    else high = middle.scale;
  }
  return best.hasRoom ? best : tried(low);
}
