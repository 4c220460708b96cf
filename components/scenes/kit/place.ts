/** Places words so that they don't overlap: two small deterministic passes. */
import { measure, UNIT } from '../../../story/layout/measure.ts';
import {
  PLATE,
  type PlacedLabel,
  type RenderContext,
  type TypeScale,
} from '../../../story/scene.ts';
import type { Box, Pair, PictureLabel } from './plate.ts';
import { label } from './text.ts';

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const rectOfBox = ({ x, y, width, height }: Box): Rect => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** The space that words take. */
export function rectOf(words: PictureLabel, scale: TypeScale): Rect {
  const type = scale[words.role];
  const { size } = type;
  const pitch = words.role === 'quote' ? scale.quoteLine : scale.line;
  const further = words.role === 'strong' ? scale.rest : type;
  const lines = words.lines.map((line, i) => measure(line, i === 0 ? type : further));
  const width =
    Math.max(...lines) + measure(words.unit ?? '', { ...type, size: size * (UNIT + 0.02) });
  const shift = words.align === 'start' ? 0 : words.align === 'end' ? -width : -width / 2;
  return {
    left: words.x + shift,
    right: words.x + shift + width,
    top: words.y - size * 0.8,
    bottom: words.y + (words.lines.length - 1) * pitch + size * 0.25,
  };
}

/** The space that a label of a picture takes, in units of its plate. */
export function rectOnPlate(
  { leader: _, ...label }: PlacedLabel,
  { aspect, type }: Pick<RenderContext<never, never>, 'aspect' | 'type'>,
): Rect {
  const { width, height } = PLATE[aspect];
  return rectOf({ ...label, x: label.x * width, y: label.y * height }, type);
}

/** The area of the intersection of two rectangles. */
export const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a segment passes through a rectangle: it is clipped at the four edges. */
function passes([x1, y1]: Pair, [x2, y2]: Pair, rect: Rect): boolean {
  // The fast path: this runs thousands of times per layout, and most segments are nowhere near.
  if (Math.max(x1, x2) < rect.left || Math.min(x1, x2) > rect.right) return false;
  if (Math.max(y1, y2) < rect.top || Math.min(y1, y2) > rect.bottom) return false;
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const edges = [
    [-dx, x1 - rect.left],
    [dx, rect.right - x1],
    [-dy, y1 - rect.top],
    [dy, rect.bottom - y1],
  ] as const;
  for (const [slope, distance] of edges) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) from = Math.max(from, distance / slope);
    if (slope > 0) to = Math.min(to, distance / slope);
  }
  return from < to;
}

function crossings(rect: Rect, lines: readonly (readonly Pair[])[]): number {
  let count = 0;
  for (const pairs of lines)
    for (const [i, pair] of pairs.entries()) {
      const next = pairs[i + 1];
      if (next && passes(pair, next, rect)) count++;
    }
  return count;
}

/** The candidate with the lowest cost, mainly overlap. Candidates come in order of preference. */
export function choose(
  candidates: readonly PictureLabel[],
  placed: readonly Rect[],
  lines: readonly (readonly Pair[])[],
  bounds: Rect,
  scale: TypeScale,
  painted: (x: number, y: number) => boolean = () => false,
): PictureLabel | undefined {
  const cost = (words: PictureLabel, order: number) => {
    const rect = rectOf(words, scale);
    const outside =
      Math.max(0, bounds.left - rect.left) +
      Math.max(0, rect.right - bounds.right) +
      Math.max(0, bounds.top - rect.top) +
      Math.max(0, rect.bottom - bounds.bottom);
    const [left, middle, right] = [rect.left, (rect.left + rect.right) / 2, rect.right];
    // Ink can't be read on paint.
    const drowned = [left, middle, right].filter((x) => painted(x, rect.bottom)).length;
    const covered = placed.reduce((sum, other) => sum + overlap(rect, other), 0);
    return outside * 50 + covered * 2 + crossings(rect, lines) * 120 + drowned * 1500 + order * 20;
  };
  let best: PictureLabel | undefined;
  let least = Infinity;
  candidates.forEach((words, order) => {
    const costs = cost(words, order);
    if (costs < least) [best, least] = [words, costs];
  });
  return best;
}

/**
 * Places labels one after the other, with as little overlap as possible with `fixed` and the labels
 * before.
 */
export function placer(
  fixed: readonly (PictureLabel | Rect)[],
  bounds: Rect,
  scale: TypeScale,
  lines: readonly (readonly Pair[])[] = [],
  painted?: (x: number, y: number) => boolean,
  /** Distance that words keep from other things, in units. */
  gap = 0,
): (candidates: readonly PictureLabel[]) => readonly PictureLabel[] {
  const withinBounds = ({ left, right, top, bottom }: Rect): Rect => ({
    left: left - gap,
    right: right + gap,
    top: top - gap,
    bottom: bottom + gap,
  });
  const taken = fixed.map((one) => withinBounds('left' in one ? one : rectOf(one, scale)));
  return (candidates) => {
    const chosen = choose(candidates, taken, lines, bounds, scale, painted);
    if (chosen) taken.push(withinBounds(rectOf(chosen, scale)));
    return chosen ? [chosen] : [];
  };
}

/** One label in a column: its preferred centre and its height. */
interface Wish {
  readonly centre: number;
  readonly height: number;
}

/**
 * Centres of a column's labels without overlap, each as near to its preference as the others allow:
 * neighbours that touch form a block at the mean of their preferences.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  interface Block {
    readonly members: readonly (Wish & { readonly index: number })[];
    readonly height: number;
    /** Sum of the block tops that its members would prefer. */
    readonly preferred: number;
  }
  const blocks: Block[] = [];
  const topOf = (block: Block) => {
    const mean = block.preferred / block.members.length;
    return Math.max(top, Math.min(bottom - block.height, mean));
  };
  const order = wishes.map((wish, index) => ({ ...wish, index }));
  for (const wish of order.sort((a, b) => a.centre - b.centre)) {
    const { centre, height } = wish;
    let block: Block = { members: [wish], height, preferred: centre - height / 2 };
    let above = blocks.at(-1);
    while (above && topOf(above) + above.height > topOf(block)) {
      blocks.pop();
      block = {
        members: [...above.members, ...block.members],
        preferred: above.preferred + block.preferred - above.height * block.members.length,
        height: above.height + block.height,
      };
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const centres: number[] = [];
  for (const block of blocks) {
    let y = topOf(block);
    for (const { index, height } of block.members) {
      centres[index] = y + height / 2;
      y += height;
    }
  }
  return centres;
}

/** One label of a column, with the preferred place of its middle. */
interface ColumnEntry extends Pick<PictureLabel, 'id' | 'lines' | 'role' | 'opacity'> {
  readonly centre: number;
}
/**
 * Labels in a column between `top` and `bottom` without overlap, each as near to its preference as
 * possible.
 */
export function column(
  entries: readonly ColumnEntry[],
  { line }: Pick<TypeScale, 'line'>,
  { x, top, bottom, pad = 0 }: { x: number; top: number; bottom: number; pad?: number },
  align: PlacedLabel['align'] = 'start',
): readonly PictureLabel[] {
  const wishes = entries.map(({ centre, lines }) => ({
    centre,
    height: lines.length * line + pad,
  }));
  const centres = spread(wishes, top, bottom);
  return entries.map(({ id, lines, role, opacity }, i) => {
    const y = (centres[i] ?? 0) - (lines.length - 1) * (line / 2) + 5;
    return label(id, [x, y], lines, role, { align, opacity });
  });
}
