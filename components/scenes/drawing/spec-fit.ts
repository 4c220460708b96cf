/** The area of an SVG file that is used: its page, or the part of the page that has a drawing. */
import { round1 } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { lengthOf, type Matrix, move, scale, times, viewBoxOf } from './spec-matrix.ts';
import { type Read, readSvg } from './spec-read.ts';
import { rulesOf } from './spec-style.ts';
import type { Element, Tree } from './spec-xml.ts';

/** Units on the longer side. */
export const SIDE = 1000;
/** Margin around a drawing that is cut out of its page, as a share of its longer side. */
const AIR = 0.02;
/** If the drawing fills less than this share of the page, the page is cut to the drawing. */
const FULL = 0.92;

/** The page: the viewBox, else the size; undefined if the file has neither. */
function viewOf({ attrs }: Element): Box | undefined {
  const view = viewBoxOf(attrs);
  const [width, height] = [lengthOf(attrs['width'], 0) ?? 0, lengthOf(attrs['height'], 0) ?? 0];
  return view ?? (width > 0 && height > 0 ? { x: 0, y: 0, width, height } : undefined);
}

const startOf = ({ x, y, width, height }: Box): Matrix =>
  times(scale(SIDE / Math.max(width, height)), move(-x, -y));

/** The part of a page that has a drawing, with a margin; the page itself if that is nearly all of it. */
function cut(box: Box, page: Box): Box {
  const air = Math.max(box.width, box.height) * AIR;
  const x = Math.max(page.x, box.x - air);
  const y = Math.max(page.y, box.y - air);
  const width = Math.min(page.x + page.width, box.x + box.width + air) - x;
  const height = Math.min(page.y + page.height, box.y + box.height + air) - y;
  const isFull = width > page.width * FULL && height > page.height * FULL;
  return isFull || width <= 0 || height <= 0 ? page : { x, y, width, height };
}

export interface Fitted {
  readonly read: Read;
  readonly page: Box;
}

/** Reads a file twice if needed: the second time without its empty margins. */
export function readFitted(tree: Tree, partOf: ReadonlyMap<Element, readonly string[]>): Fitted {
  const rules = rulesOf(tree.root);
  const readAt = (seen: Box) => readSvg(tree, partOf, view, startOf(seen), rules);
  const pageOf = ({ width, height }: Box): Box => {
    const k = SIDE / Math.max(width, height);
    return { x: 0, y: 0, width: round1(width * k), height: round1(height * k) };
  };
  const viewBox = viewOf(tree.root);
  const view = viewBox ?? { x: 0, y: 0, width: SIDE, height: SIDE };
  const read = readAt(view);
  const page = viewBox ? pageOf(view) : { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
  if (!read.box) return { read, page };
  const part = cut(read.box, page);
  if (part === page) return { read, page };
  const k = SIDE / Math.max(view.width, view.height);
  const seen = {
    x: view.x + part.x / k,
    y: view.y + part.y / k,
    width: part.width / k,
    height: part.height / k,
  };
  // Percentages still refer to the whole page.
  return { read: readAt(seen), page: pageOf(seen) };
}
