/**
 * Boxes in oblique view, painted back to front: layers from the floor up, in each layer the row behind
 * before the row in front. A row of settled boxes is one front, one top and one end.
 */
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Plan } from './plan.ts';

export interface Pile {
  readonly id: string;
  readonly x: number;
  readonly across: number;
  readonly deep: number;
  /** Boxes by now; the last may be on its way down. */
  readonly count: number;
  /** The layer that it begins on. */
  readonly from: number;
  /** Layers up to the line, for the ladder. */
  readonly layers: number;
  readonly look: Look;
}

export interface Look {
  readonly palette: Palette;
  /** The edges: ink, or cinnabar for what is too much. */
  readonly edge: string;
  /** Fill in forced colours. */
  readonly fill?: string;
  readonly dash?: string;
  /** Unpainted: promised. */
  readonly bare: boolean;
  /** Its own head colour instead of the ladder's, for what stands above the line. */
  readonly head: boolean;
}

const move = (x: number, y: number) => `M${round1(x)},${round1(y)}`;

/** From corner to corner of a front. */
export const brace = (x: number, y: number, width: number, height: number): string =>
  `${move(x, y)}l${round1(width)},${round1(-height)}`;

/** The three faces of a row of boxes in their colours, and all edges as one path. */
function rowMarks(plan: Plan, pile: Pile, row: Row): readonly Mark[] {
  const { width: w, height: h, back } = plan;
  const { look } = pile;
  const { n, x, y, layer } = row;
  const [dx, dy] = [round1(back.x), round1(-back.y)];
  const wide = round1(n * w);
  const high = round1(h);
  const seams = Array.from({ length: n - 1 }, (_, i) => (i + 1) * w);
  const faces = {
    front: `${move(x, y)}v${-high}h${wide}v${high}z`,
    top: `${move(x, y - h)}l${dx},${dy}h${wide}l${-dx},${-dy}z`,
    end: `${move(x + n * w, y)}v${-high}l${dx},${dy}v${high}z`,
  };
  const paint = paintOf(look, (layer + 0.5) / pile.layers);
  const edges =
    faces.front +
    faces.top +
    faces.end +
    seams.map((at) => `${move(x + at, y)}v${-high}l${dx},${dy}`).join('');
  // Fluted like a container: a hint of the thing, on the front alone.
  const flutes = Array.from({ length: n }, (_, i) =>
    [0.2, 0.4, 0.6, 0.8].map(
      (part) => `${move(x + (i + part) * w, y - h * 0.86)}v${round1(h * 0.72)}`,
    ),
  );
  // What stands above the line is braced: its colour and its edges alone are one grey with what lies under it.
  const braces = Array.from({ length: n }, (_, i) => brace(x + i * w, y, w, h));
  const attrs = row.lift > 0 ? { opacity: round1(1 - row.lift * 0.8) } : {};
  const stroke = { fill: 'none', stroke: look.edge, 'stroke-linejoin': 'round' } as const;
  return [
    mark('g', `row-${layer}-${row.j}${row.lift > 0 ? '-way' : ''}`, attrs, [
      // A hatch is see-through: what lies behind must not show.
      ...(look.palette.contrast
        ? [mark('path', 'cover', { d: faces.front, fill: look.palette.ground })]
        : []),
      mark('path', 'front', { d: faces.front, fill: paint.front }),
      mark('path', 'top', { d: faces.top, fill: paint.top }),
      mark('path', 'end', { d: faces.end, fill: paint.end }),
      ...(look.bare || look.palette.contrast || (w < 18 && !look.head)
        ? []
        : [
            mark('path', 'flutes', {
              d: look.head ? braces.join('') : flutes.flat().join(''),
              stroke: look.palette.contourPainted,
              'stroke-width': w < 18 ? 0.7 : 0.9,
              opacity: look.head ? 0.75 : 0.4,
            }),
          ]),
      // Friction in forced colours is a double stroke.
      ...(look.palette.contrast && look.edge === look.palette.friction
        ? [
            mark('path', 'casing', {
              d: edges,
              ...stroke,
              stroke: look.palette.ink,
              'stroke-width': w < 18 ? 2 : 3,
            }),
          ]
        : []),
      mark('path', 'edges', {
        d: edges,
        ...stroke,
        'stroke-width': w < 18 ? 0.9 : 1.25,
        ...(look.dash && { 'stroke-dasharray': look.dash }),
      }),
    ]),
  ];
}

function paintOf({ palette, bare, fill, head }: Look, height: number) {
  if (fill !== undefined) return { front: fill, top: palette.ground, end: palette.ground };
  if (bare) return { front: palette.paper, top: palette.paper, end: palette.paperShade };
  // Lighter than the head of the ladder: cinnabar edges must stand out from it.
  const front = head
    ? mixColours(colourAt(palette, 1), '#e8edf2', 0.14)
    : colourAt(palette, Math.min(1, height));
  return {
    front,
    top: mixColours(front, '#e8edf2', 0.38),
    end: mixColours(front, '#12161c', 0.34),
  };
}

interface Row {
  readonly layer: number;
  readonly j: number;
  readonly n: number;
  readonly x: number;
  readonly y: number;
  /** 0 settled, towards 1 still above its place. */
  readonly lift: number;
}

/** Several layers as one, where there are more than a plate can show. */
function together(plan: Plan, pile: Pile): readonly [Plan, Pile] {
  const by = pile.from === 0 ? Math.min(plan.together, pile.layers) : plan.together;
  if (by === 1) return [plan, pile];
  const fewer = {
    count: Math.round(pile.count / by),
    from: pile.from / by,
    layers: pile.layers / by,
  };
  return [
    { ...plan, height: plan.height * by },
    { ...pile, ...fewer },
  ];
}

/** A pile as rows in the order of painting. */
export function pileMarks(whole: Plan, all: Pile): Mark {
  const [plan, pile] = together(whole, all);
  return rowsOf(plan, pile);
}

function rowsOf(plan: Plan, pile: Pile): Mark {
  const { across, deep, count, from } = pile;
  const whole = Math.floor(count + 1e-6);
  const coming = count - whole > 1e-6 ? count - whole : 0;
  const perLayer = across * deep;
  const place = (index: number) => {
    const layer = Math.floor(index / perLayer);
    const j = deep - 1 - Math.floor((index % perLayer) / across);
    return { layer: from + layer, j };
  };
  const cornerOf = (layer: number, j: number) => ({
    x: pile.x + j * plan.back.x,
    y: plan.floor - layer * plan.height - j * plan.back.y,
  });
  const rows: Row[] = [];
  for (let index = 0; index < whole; index += across) {
    const { layer, j } = place(index);
    const n = Math.min(across, whole - index);
    rows.push({ layer, j, n, ...cornerOf(layer, j), lift: 0 });
  }
  if (coming > 0) {
    const { layer, j } = place(whole);
    const corner = cornerOf(layer, j);
    const x = corner.x + (whole % across) * plan.width;
    const lift = 1 - coming;
    rows.push({ layer, j, n: 1, x, y: corner.y - lift * plan.height * 0.8, lift });
  }
  return mark(
    'g',
    pile.id,
    {},
    rows.flatMap((row) => rowMarks(plan, pile, row)),
  );
}
