/** The marks of a neutral lane: dots, and bars for what has an end. */
import type { Palette } from '../../../story/scene.ts';
import { rect, round1, round2, type Mark } from '../kit/marks.ts';
import type { PlacedLane } from './layout.ts';
import type { Lane, PlacedInstance, Post } from './rows.ts';

export interface EventPlace extends PlacedInstance {
  readonly isPlanned: boolean;
  readonly x: number;
  /** Where its bar ends, as far as that has come. */
  readonly to?: number;
  readonly top: number;
  readonly bottom: number;
}

/** Top and bottom of each dot and bar of a lane; bars that overlap in time lie below each other. */
export function extentsOf({ posts }: Lane, dot: number) {
  const ends: number[] = [];
  const rows = new Map<Post, number>();
  for (const post of posts) {
    if (!post.last) continue;
    const free = ends.findIndex((end) => end <= post.at);
    const row = free < 0 ? ends.length : free;
    ends[row] = post.last.at;
    rows.set(post, row);
  }
  return (post: Post, { top, bottom }: Pick<PlacedLane, 'top' | 'bottom'>) => {
    const pitch = Math.min(dot + 3, (bottom - top) / Math.max(1, ends.length));
    const row = rows.get(post);
    const height = row === undefined ? dot : pitch - 2;
    const middle = (top + bottom + ((row ?? 0) * 2 - Math.max(0, ends.length - 1)) * pitch) / 2;
    const y = row === undefined ? (top + bottom) / 2 : middle;
    return { top: y - height / 2, bottom: y + height / 2 };
  };
}

/** A dot, or a bar as far as its span has come; what is planned is a dashed outline. */
export function eventMark(id: string, { ground }: Palette, ink: string, place: EventPlace): Mark {
  const { isPlanned, grown, hollow, x, to, top, bottom } = place;
  const height = bottom - top;
  const isDot = to === undefined;
  const isOpen = isPlanned || hollow > 0;
  const width = isDot ? height : Math.max(5, to - x);
  return rect(
    id,
    { x: isDot ? x - height / 2 : x, y: top, width, height },
    {
      rx: round1(isDot ? height / 2 : 2),
      fill: isOpen ? ground : ink,
      // The edge keeps marks apart that touch.
      stroke: isOpen ? ink : ground,
      'stroke-width': 1.6,
      ...(isPlanned && { 'stroke-dasharray': '3 2.5' }),
      ...(grown < 1 && { opacity: round2(grown) }),
    },
  );
}
