/**
 * Boxes in oblique view, painted back to front: layers from the floor up, in each layer the back row
 * before the front row. A row of settled boxes is one front, one top and one end.
 */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { DASHED, mark, round1, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import type { Board } from './layout.ts';

export interface Pile {
  readonly id: string;
  readonly x: number;
  readonly across: number;
  readonly deep: number;
  /** The layer at which it begins. */
  readonly from: number;
  /** Number of layers up to the line, for the colour scale. */
  readonly layers: number;
  /** The pile above the line: in one colour instead of the scale's. */
  readonly isTop: boolean;
}
export interface Look {
  readonly palette: Palette;
  /** The edges: ink, or red for an excess. */
  readonly edge: string;
  /** Fill in forced colours. */
  readonly fill: string | undefined;
  /** Unpainted and dashed: promised. */
  readonly isBare: boolean;
}

const LIGHT = '#e8edf2';
const move = (x: number, y: number) => `M${round1(x)},${round1(y)}`;
const times = <T>(count: number, of: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => of(i));

/** A diagonal from corner to corner of a front. */
export const brace = (x: number, y: number, width: number, height: number): string =>
  `${move(x, y)}l${round1(width)},${round1(-height)}`;

function paintOf({ palette, isBare, fill }: Look, isTop: boolean, height: number) {
  if (fill !== undefined) return { front: fill, top: palette.ground, end: palette.ground };
  if (isBare) return { front: palette.paper, top: palette.paper, end: palette.paperShade };
  // Lighter than the top of the colour scale, so that red edges are visible on it.
  const front = isTop
    ? mixColours(colourAt(palette, 1), LIGHT, 0.14)
    : colourAt(palette, Math.min(1, height));
  return { front, top: mixColours(front, LIGHT, 0.38), end: mixColours(front, '#12161c', 0.34) };
}

/** A pile with a given number of boxes, in the order of painting; settled rows keep their marks. */
export function pileOf(board: Board, pile: Pile, look: Look): (boxes: number) => Mark {
  // Several layers are drawn as one if there are too many for a picture.
  const by = pile.from === 0 ? Math.min(board.together, pile.layers) : board.together;
  const { across, deep, isTop } = pile;
  const { width: w, floor, back } = board;
  const { palette, edge, isBare } = look;
  const h = board.height * by;
  const isSmall = w < 18;
  const isPlain = isBare || palette.contrast || (isSmall && !isTop);

  /** The texture of a front: flutes as on a container, diagonals above the line. */
  function texture(n: number, x: number, y: number): Mark {
    const flute = (at: number) => `${move(x + at * w, y - h * 0.86)}v${round1(h * 0.72)}`;
    // By colour alone it would be the same grey as the pile below the line.
    const d = times(n, (i) =>
      isTop
        ? brace(x + i * w, y, w, h)
        : [0.2, 0.4, 0.6, 0.8].map((part) => flute(i + part)).join(''),
    );
    return mark('path', 'flutes', {
      d: d.join(''),
      stroke: palette.contourPainted,
      'stroke-width': isSmall ? 0.7 : 0.9,
      opacity: isTop ? 0.75 : 0.4,
    });
  }

  /**
   * Several boxes of one layer side by side, starting with number `index`: three faces in their
   * colours, and all edges as one path. `lift` is 0 for settled boxes, and up to 1 above their
   * place.
   */
  function rowMark(index: number, n: number, lift: number): Mark {
    const layer = pile.from / by + Math.floor(index / (across * deep));
    const j = deep - 1 - Math.floor((index % (across * deep)) / across);
    const x = pile.x + j * back.x + (index % across) * w;
    const y = floor - layer * h - j * back.y - lift * h * 0.8;
    const [dx, dy] = [round1(back.x), round1(-back.y)];
    const [wide, high] = [round1(n * w), round1(h)];
    const front = `${move(x, y)}v${-high}h${wide}v${high}z`;
    const top = `${move(x, y - h)}l${dx},${dy}h${wide}l${-dx},${-dy}z`;
    const end = `${move(x + n * w, y)}v${-high}l${dx},${dy}v${high}z`;
    const seams = times(n - 1, (i) => `${move(x + (i + 1) * w, y)}v${-high}l${dx},${dy}`).join('');
    const paint = paintOf(look, isTop, (layer + 0.5) / (pile.layers / by));
    const edges = { d: front + top + end + seams, fill: 'none', 'stroke-linejoin': 'round' };
    const casing = { ...edges, stroke: palette.ink, 'stroke-width': isSmall ? 2 : 3 };
    const line = { stroke: edge, 'stroke-width': isSmall ? 0.9 : 1.25, ...(isBare && DASHED) };
    const id = `row-${layer}-${j}${lift > 0 ? '-way' : ''}`;
    return mark('g', id, lift > 0 ? { opacity: round1(1 - lift * 0.8) } : {}, [
      // A hatch is transparent, so what lies behind it is covered first.
      ...(palette.contrast ? [mark('path', 'cover', { d: front, fill: palette.ground })] : []),
      mark('path', 'front', { d: front, fill: paint.front }),
      mark('path', 'top', { d: top, fill: paint.top }),
      mark('path', 'end', { d: end, fill: paint.end }),
      ...(isPlain ? [] : [texture(n, x, y)]),
      // In forced colours an excess has a double stroke.
      ...(palette.contrast && edge === palette.friction ? [mark('path', 'casing', casing)] : []),
      mark('path', 'edges', { ...edges, ...line }),
    ]);
  }

  const settled = new Map<number, Mark>();
  function settledRow(index: number, n: number): Mark {
    const row = settled.get(index + n) ?? rowMark(index, n, 0);
    settled.set(index + n, row);
    return row;
  }
  return (boxes) => {
    const count = by === 1 ? boxes : Math.round(boxes / by);
    const now = Math.floor(count + 1e-6);
    const coming = count - now;
    return mark('g', pile.id, {}, [
      ...times(Math.ceil(now / across), (i) =>
        settledRow(i * across, Math.min(across, now - i * across)),
      ),
      ...(coming > 1e-6 ? [rowMark(now, 1, 1 - coming)] : []),
    ]);
  };
}
