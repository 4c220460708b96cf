/**
 * Boxes in oblique view, painted back to front: layers from the floor up, in each layer the row behind
 * before the row in front. A row of settled boxes is one front, one top and one end.
 */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { DASHED } from '../kit/path.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Board } from './layout.ts';

export interface Pile {
  readonly id: string;
  readonly x: number;
  readonly across: number;
  readonly deep: number;
  /** The layer that it begins on. */
  readonly from: number;
  /** Layers up to the line, for the ladder. */
  readonly layers: number;
}
export interface Look {
  readonly palette: Palette;
  /** The edges: ink, or cinnabar for what is too much. */
  readonly edge: string;
  /** Fill in forced colours. */
  readonly fill?: string | undefined;
  /** Unpainted and dashed: promised. */
  readonly isBare: boolean;
  /** Its own head colour instead of the ladder's, for what stands above the line. */
  readonly isHead: boolean;
}
/** Boxes of one layer side by side. */
interface Row {
  readonly layer: number;
  readonly j: number;
  readonly n: number;
  readonly x: number;
  readonly y: number;
  /** 0 settled, towards 1 still above its place. */
  readonly lift: number;
}

const LIGHT = '#e8edf2';
const move = (x: number, y: number) => `M${round1(x)},${round1(y)}`;

/** From corner to corner of a front. */
export const brace = (x: number, y: number, width: number, height: number): string =>
  `${move(x, y)}l${round1(width)},${round1(-height)}`;

function paintOf({ palette, isBare, fill, isHead }: Look, height: number) {
  if (fill !== undefined) return { front: fill, top: palette.ground, end: palette.ground };
  if (isBare) return { front: palette.paper, top: palette.paper, end: palette.paperShade };
  // Lighter than the head of the ladder: cinnabar edges must stand out from it.
  const front = isHead
    ? mixColours(colourAt(palette, 1), LIGHT, 0.14)
    : colourAt(palette, Math.min(1, height));
  const [top, end] = [mixColours(front, LIGHT, 0.38), mixColours(front, '#12161c', 0.34)];
  return { front, top, end };
}

/** What makes a front more than a rectangle: flutes as of a container, braces above the line. */
function texture(
  { width: w, height: h }: Board,
  { palette, isHead }: Look,
  { n, x, y }: Row,
): Mark {
  const boxes = Array.from({ length: n }, (_, i) => i);
  // Colour and edges alone would be one grey with what lies under the line.
  const d = isHead
    ? boxes.map((i) => brace(x + i * w, y, w, h))
    : boxes.flatMap((i) =>
        [0.2, 0.4, 0.6, 0.8].map(
          (part) => `${move(x + (i + part) * w, y - h * 0.86)}v${round1(h * 0.72)}`,
        ),
      );
  return mark('path', 'flutes', {
    d: d.join(''),
    stroke: palette.contourPainted,
    'stroke-width': w < 18 ? 0.7 : 0.9,
    opacity: isHead ? 0.75 : 0.4,
  });
}

/** The three faces of a row of boxes in their colours, and all edges as one path. */
function rowMark(board: Board, { layers }: Pile, look: Look, row: Row): Mark {
  const { width: w, height: h, back } = board;
  const { palette, isBare, isHead } = look;
  const { n, x, y, layer, j, lift } = row;
  const [dx, dy] = [round1(back.x), round1(-back.y)];
  const [wide, high] = [round1(n * w), round1(h)];
  const front = `${move(x, y)}v${-high}h${wide}v${high}z`;
  const top = `${move(x, y - h)}l${dx},${dy}h${wide}l${-dx},${-dy}z`;
  const end = `${move(x + n * w, y)}v${-high}l${dx},${dy}v${high}z`;
  const seams = Array.from(
    { length: n - 1 },
    (_, i) => `${move(x + (i + 1) * w, y)}v${-high}l${dx},${dy}`,
  );
  const paint = paintOf(look, (layer + 0.5) / layers);
  const isSmall = w < 18;
  const edges = { d: front + top + end + seams.join(''), fill: 'none', 'stroke-linejoin': 'round' };
  const casing = { ...edges, stroke: palette.ink, 'stroke-width': isSmall ? 2 : 3 };
  const line = { stroke: look.edge, 'stroke-width': isSmall ? 0.9 : 1.25, ...(isBare && DASHED) };
  const isPlain = isBare || palette.contrast || (isSmall && !isHead);
  const id = `row-${layer}-${j}${lift > 0 ? '-way' : ''}`;
  return mark('g', id, lift > 0 ? { opacity: round1(1 - lift * 0.8) } : {}, [
    // A hatch is see-through: what lies behind must not show.
    ...(palette.contrast ? [mark('path', 'cover', { d: front, fill: palette.ground })] : []),
    mark('path', 'front', { d: front, fill: paint.front }),
    mark('path', 'top', { d: top, fill: paint.top }),
    mark('path', 'end', { d: end, fill: paint.end }),
    ...(isPlain ? [] : [texture(board, look, row)]),
    // Friction in forced colours is a double stroke.
    ...(palette.contrast && look.edge === palette.friction ? [mark('path', 'casing', casing)] : []),
    mark('path', 'edges', { ...edges, ...line }),
  ]);
}

/** Several layers as one, where there are more than a picture can show. */
function together(board: Board, pile: Pile) {
  const by = pile.from === 0 ? Math.min(board.together, pile.layers) : board.together;
  const fewer = { ...pile, from: pile.from / by, layers: pile.layers / by };
  return { by, board: { ...board, height: board.height * by }, pile: fewer };
}

/** A pile by the boxes that it has by now, in the order of painting; settled rows keep their marks. */
export function pileOf(whole: Board, all: Pile, look: Look): (count: number) => Mark {
  const { by, board, pile } = together(whole, all);
  const { across, deep } = pile;
  const settled = new Map<number, Mark>();
  /** The first of `n` boxes is the box of this number. */
  const rowAt = (index: number, n: number, lift: number): Row => {
    const floor = pile.from + Math.floor(index / (across * deep));
    const j = deep - 1 - Math.floor((index % (across * deep)) / across);
    const x = pile.x + j * board.back.x + (index % across) * board.width;
    const y = board.floor - floor * board.height - j * board.back.y;
    return { layer: floor, j, n, x, y: y - lift * board.height * 0.8, lift };
  };
  const settledRow = (index: number, n: number): Mark => {
    const known = settled.get(index + n);
    if (known) return known;
    const made = rowMark(board, pile, look, rowAt(index, n, 0));
    settled.set(index + n, made);
    return made;
  };
  return (boxes) => {
    const count = by === 1 ? boxes : Math.round(boxes / by);
    const now = Math.floor(count + 1e-6);
    const rows: Mark[] = [];
    for (let index = 0; index < now; index += across)
      rows.push(settledRow(index, Math.min(across, now - index)));
    const coming = count - now;
    if (coming > 1e-6) rows.push(rowMark(board, pile, look, rowAt(now, 1, 1 - coming)));
    return mark('g', pile.id, {}, rows);
  };
}
