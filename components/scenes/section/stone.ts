/**
 * The rock: the modelled part behind the cut, and the flat face of the cut; each terrace painted up
 * to the level.
 */
import { mixColours } from '../../../story/timeline/colour.ts';
import { clamp, mark, round1, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import { FACINGS, type Layout, type Terrace } from './layout.ts';
import type { Facing } from './rock.ts';
import type { Context } from './params.ts';

interface Paint {
  readonly face: string;
  readonly tread: string;
  readonly wall: { readonly [facing in Facing]: string };
}

/** Terraces over which the edge of a judgement fades. */
const SOFT = 6;

const isJudged = ({ boundValues }: Context) => boundValues['level']?.status === 'judgement';

/** Ink; in a night mood ink is light, so the dark side of paper replaces it. */
const shadow = ({ palette }: Context) => (palette.night > 0.5 ? palette.paperShade : palette.ink);

const oneColour = (fill: string): Paint => ({
  face: fill,
  tread: fill,
  wall: { left: fill, front: fill, right: fill },
});

function bare(context: Context): Paint {
  const { contrast, paper, paperShade, card } = context.palette;
  if (contrast) return oneColour('Canvas');
  return {
    // The cut is fresh: lighter than the weathered paper behind it.
    face: mixColours(paper, card, 0.75),
    tread: mixColours(paper, card, 0.6),
    wall: {
      left: mixColours(paper, paperShade, 0.2),
      front: mixColours(paper, paperShade, 0.6),
      right: mixColours(paperShade, shadow(context), 0.1),
    },
  };
}

/** A judged level fades out below its edge; a counted one is sharp. */
function painted(context: Context, { lower, upper }: Terrace, dry: Paint, hatch: string): Paint {
  const { palette, params, state } = context;
  if (palette.contrast) return oneColour(hatch);
  const below = (state.level / params.top - upper) * params.terraces + 1;
  const strength = isJudged(context) ? Math.min(1, Math.max(0.12, below / SOFT)) : 1;
  const full = colourAt(palette, lower);
  const hue = strength < 1 ? mixColours(dry.face, full, strength) : full;
  return {
    face: hue,
    tread: mixColours(hue, palette.paper, 0.3),
    wall: {
      left: mixColours(hue, palette.paper, 0.1),
      front: mixColours(hue, shadow(context), 0.22),
      right: mixColours(hue, shadow(context), 0.45),
    },
  };
}

/** A part of a terrace in one colour, from one height to another. */
interface Coat {
  readonly id: 'wet' | 'dry';
  readonly paint: Paint;
  readonly from: number;
  readonly to: number;
}
interface Painted {
  readonly terrace: Terrace;
  readonly isWet: boolean;
  readonly top: Paint;
  readonly coats: readonly Coat[];
}

function paintedOf(context: Context, { terraces }: Layout, hatch: string): readonly Painted[] {
  const { params, state } = context;
  const dry = bare(context);
  return terraces.map((terrace) => {
    const { lower, upper } = terrace;
    const share = clamp((state.level / params.top - lower) / (upper - lower));
    const middle = share >= 1 ? upper : lower + (upper - lower) * share;
    const wet = painted(context, terrace, dry, hatch);
    const coats: readonly Coat[] = [
      { id: 'wet', paint: wet, from: lower, to: middle },
      { id: 'dry', paint: dry, from: middle, to: upper },
    ];
    return {
      terrace,
      isWet: share > 0,
      top: share >= 1 ? wet : dry,
      coats: coats.filter(({ from, to }) => to - from > 1e-6),
    };
  });
}

const filled = (id: string, d: string, fill: string) => (d ? [mark('path', id, { d, fill })] : []);

/** A hatch is transparent: in forced colours the page's own colour lies under it. */
const cover = ({ palette }: Context, d: string) =>
  palette.contrast ? filled('cover', d, palette.ground) : [];

/** A terrace behind the plane with its own ink edge. */
function terraceMark(context: Context, { terrace, top, coats }: Painted): Mark {
  const { edge } = context.palette;
  const { outline: faces, tread, wall, index } = terrace;
  return mark('g', `terrace-${index}`, {}, [
    mark('path', 'ink', { d: faces, fill: edge, stroke: edge, 'stroke-width': 2.9 }),
    ...cover(context, faces),
    ...coats.flatMap(({ id, paint, from, to }) =>
      FACINGS.flatMap((facing) =>
        filled(`${id}-${facing}`, wall(facing, from, to), paint.wall[facing]),
      ),
    ),
    ...filled('tread', tread, top.tread),
  ]);
}

/** Horizontal lines on the faces of a terrace, at a height of the viewBox. */
const across = ({ faces }: Terrace, y: number) =>
  faces.map(([a, b]) => `M${round1(a)} ${round1(y)}H${round1(b)}`).join('');

/** The top of the paint has its own ink edge, wherever it ends. */
function edgeMarks(context: Context, { terraces, at, plane }: Layout): readonly Mark[] {
  const { state, params, palette } = context;
  const share = Math.min(1, state.level / params.top);
  const terrace = terraces.findLast(({ lower }) => lower < share);
  if (state.level <= 0 || isJudged(context) || !terrace || terrace.faces.length === 0) return [];
  const d = across(terrace, at(0, plane, share)[1]);
  return [mark('path', 'edge', { d, stroke: palette.edge, 'stroke-width': 1.6, fill: 'none' })];
}

/** The cut face: flat terraces, lines between them, a faint hatch over all. */
function faceMarks(context: Context, layout: Layout, all: readonly Painted[]): readonly Mark[] {
  const { palette, scene } = context;
  const faces = all.flatMap(({ terrace, coats }) =>
    coats.map(({ id, paint, from, to }) => ({
      index: terrace.index,
      id,
      paint,
      d: terrace.face(from, to),
    })),
  );
  const hatched = (name: string, opacity: number, coat: Coat['id']) => {
    const d = faces.map((face) => (face.id === coat ? face.d : '')).join('');
    if (palette.contrast || !d) return [];
    return [mark('path', name, { d, fill: `url(#${scene}-${name})`, opacity })];
  };
  const seams = all.slice(1).flatMap(({ terrace, isWet }) => {
    if (terrace.faces.length === 0) return [];
    return mark('path', `seam-${terrace.index}`, {
      d: across(terrace, layout.at(0, layout.plane, terrace.lower)[1]),
      stroke: isWet ? palette.contourPainted : palette.contour,
      'stroke-opacity': isWet ? palette.contourPaintedAlpha : palette.contourAlpha,
      'stroke-width': 1,
      fill: 'none',
    });
  });
  const allFaces = layout.terraces.map(({ face, lower, upper }) => face(lower, upper)).join('');
  return [
    ...cover(context, allFaces),
    ...faces.map(({ index, id, paint, d }) =>
      mark('path', `face-${index}-${id}`, { d, fill: paint.face }),
    ),
    ...hatched('bands', 0.12, 'wet'),
    ...hatched('cut', 0.2, 'dry'),
    ...seams,
    ...edgeMarks(context, layout),
  ];
}

/** Terraces from the bottom up, and in front of them the face of the cut. */
export function rockMarks(context: Context, layout: Layout, hatch: string): readonly Mark[] {
  const all = paintedOf(context, layout, hatch);
  return [
    mark(
      'g',
      'back',
      { 'stroke-linejoin': 'round' },
      all.map((one) => terraceMark(context, one)),
    ),
    mark('g', 'face', {}, faceMarks(context, layout, all)),
  ];
}

/** The lines of the cut at 45 degrees: fine on paper, bands on paint. */
export function cutPatterns({ palette, scene, aspect }: Context): readonly Mark[] {
  const side = aspect === 'tall' ? 14 : 22;
  const size = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const stroke = palette.night > 0.5 ? palette.contour : palette.ink;
  const pattern = (id: string, width: number) =>
    mark('pattern', id, { id: `${scene}-${id}`, ...size, patternTransform: 'rotate(-45)' }, [
      mark('path', 'stroke', { d: `M${side / 2} 0V${side}`, stroke, 'stroke-width': width }),
    ]);
  return [pattern('cut', side * 0.06), pattern('bands', side * 0.32)];
}
