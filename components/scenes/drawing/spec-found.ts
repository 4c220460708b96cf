/** What a page draws of an SVG file: its shapes, words and parts, and facts about its colours. */
import { mark, round1, round2 } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { isGroup } from './nodes.ts';
import {
  type DrawingFile,
  LIMITS,
  type Node,
  type Paint,
  type Part,
  type Shape,
  type Word,
} from './params.ts';
import { hexOf } from './spec-paint.ts';
import type { NamedPart } from './spec-parts.ts';
import { holds, union } from './spec-path.ts';
import { type Fitted, SIDE } from './spec-fit.ts';
import type { Read } from './spec-read.ts';

const within = ({ x, y, width, height }: Box, page: Box): Box => {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: round1(left),
    y: round1(top),
    width: round1(Math.max(1, Math.min(page.width, x + width) - left)),
    height: round1(Math.max(1, Math.min(page.height, y + height) - top)),
  };
};

const shapesIn = (node: Node): readonly Shape[] =>
  isGroup(node) ? node.of.flatMap(shapesIn) : [node];

/** Combinations of shape colours, the most frequent first, with their share of all shapes. */
function inksOf(paints: readonly Paint[]): DrawingFile['inks'] {
  const counts = new Map<string, number>();
  for (const { fill, stroke } of paints) {
    const colours = [fill, stroke].flatMap((one) =>
      one === undefined || one === 'none' ? [] : hexOf(String(one)),
    );
    const key = [...new Set(colours)].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([key, n]) => [key.split(' '), round2(n / paints.length)] as const);
}

/** The fill of the topmost shape under some words. */
function colourUnder({ fills }: Read, { x, y, align, size, lines }: Word): string | undefined {
  const half = (Math.max(...lines.map((line) => line.length)) * size) / 4;
  const middle = align === 'start' ? x + half : align === 'end' ? x - half : x;
  const under = fills.findLast(({ outline }) => holds(outline, [middle, y]));
  return under && hexOf(under.fill);
}

/** The data that a page needs of a file that was read. */
export function drawingFileOf({ read, page }: Fitted, parts: readonly NamedPart[]): DrawingFile {
  const known = parts.flatMap(({ id, name }): [string, Part][] => {
    const seen = read.parts.get(id);
    return seen ? [[id, { name, ...seen, box: within(seen.box, page) }]] : [];
  });
  const words = read.words
    .filter(({ x, y }) => x > -20 && y > -20 && x < page.width + 20 && y < page.height + 20)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, LIMITS.words)
    .map((word) => {
      const on = colourUnder(read, word);
      const { width } = word;
      return {
        ...word,
        x: round1(word.x),
        y: round1(word.y),
        size: round1(word.size),
        ...(width && { width: round1(width) }),
        ...(on && { on }),
      };
    });
  const ground = read.fills.find(({ isGround }) => isGround);
  const { width, height } = page;
  const box = (ground ? union(read.box, ground.box) : read.box) ?? page;
  const isOver =
    Math.min(box.x, box.y) < -SIDE / 100 ||
    box.x + box.width > width * 1.01 ||
    box.y + box.height > height * 1.01;
  // Anything outside the page is not visible in the file either.
  const clip = mark('clipPath', 'page', {}, [mark('rect', '0', { width, height })]);
  const paints = read.nodes.flatMap(shapesIn).map(([paint]) => read.paints[paint] ?? {});
  const lines = paints.filter(({ fill, stroke }) => stroke !== undefined && fill === 'none');
  return {
    width,
    height,
    nodes: isOver ? [{ clip: '@page', of: read.nodes }] : read.nodes,
    paints: read.paints,
    defs: isOver ? [...read.defs, clip] : read.defs,
    words,
    parts: Object.fromEntries(known),
    ...(ground && { ground: hexOf(ground.fill) }),
    inks: inksOf(paints),
    isLines: lines.length > paints.length * 0.6,
  };
}
