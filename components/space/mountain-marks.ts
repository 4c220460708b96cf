/**
 * Mountains as SVG marks for the still: ink behind, terraces in front; in forced colours a hatch replaces the
 * pigment.
 */
import type { Palette } from '../../story/scene.ts';
import { parseHex, toHex } from '../../story/timeline/colour.ts';
import { mark, round2, type Mark } from '../scenes/kit/marks.ts';
import type { Camera } from './camera.ts';
import { blend, facesOf, fadeOf, painted, riserLight, shade, type Mountain } from './mountain.ts';
import { envelopeOnPlate } from './silhouette.ts';
import { endsOf, pathOf, Pen, simplifyLine } from './simplify.ts';
import { coverOf, slabsOf, type Cover, type Slab } from './slabs.ts';

/** A turn needs this many pixels on both sides; less is a kink of the line, not a spur. */
const LEAST_TURN = 1.6;

/**
 * Vertical ink strokes where the outline of a spur turns away. The outer ends need none, because the peak's
 * ink is behind them.
 */
function turns({ points, hidden, drop, main }: Slab): string {
  const count = points.length / 2;
  const [, right] = endsOf(points);
  const pen = new Pen(1);
  for (let i = 0; i < count; i += 1) {
    const last = (i + count - 1) % count;
    if (hidden[i] || hidden[last] || (main && (i === 0 || i === right))) continue;
    const before = points[2 * i]! - points[2 * last]!;
    const after = points[2 * ((i + 1) % count)]! - points[2 * i]!;
    const turned = before * after < 0 && Math.min(Math.abs(before), Math.abs(after)) > LEAST_TURN;
    if (turned) pen.down(points[2 * i]!, points[2 * i + 1]!, drop);
  }
  return pen.path;
}

/** The marks of one slab, back to front. Plain marks have no strokes at spurs and take half the bytes. */
function slabMarks(
  slab: Slab,
  id: number,
  mountain: Mountain,
  palette: Palette,
  isPlain: boolean,
): readonly Mark[] {
  const share = painted(mountain, slab.terrace);
  const { tread, riser } = facesOf(palette, mountain, slab.terrace, share);
  const { pale, lost } = fadeOf(mountain);
  const side = (part: number) => pathOf(slab.points, 1, true, slab.drop * part);
  const fill = (by: number) => toHex(shade(riser, 1 + (riserLight(0, 1) * by - 1) * (1 - pale)));
  const edges = isPlain ? '' : turns(slab);
  const onPaint = share > 0.5;
  const fifth = (slab.terrace + 1) % 5 === 0;
  const alpha = (1 - lost) * (onPaint ? palette.contourPaintedAlpha : palette.contourAlpha);
  const spurs = {
    d: edges,
    stroke: palette.edge,
    'stroke-opacity': round2((1 - lost) * (onPaint ? 0.7 : 0.5)),
    'stroke-width': 1.1,
  };
  return [
    // Copies of the outline, one below the other: they compress to almost nothing and close the riser at its
    // ends.
    mark('path', `${id}a`, {
      d: side(1) + (isPlain ? '' : side(0.67)),
      fill: fill(0.95 - 0.13 * share),
    }),
    mark('path', `${id}b`, { d: side(isPlain ? 0.5 : 0.34), fill: fill(1.04 - 0.02 * share) }),
    ...(edges ? [mark('path', `${id}e`, spurs)] : []),
    mark('path', `${id}d`, {
      d: side(0),
      fill: toHex(tread),
      stroke: onPaint ? palette.contourPainted : palette.contour,
      'stroke-opacity': round2(alpha * (fifth ? 1.25 : 0.85)),
    }),
  ];
}

/** The look that all mountains of a scene share. */
export interface Look {
  readonly palette: Palette;
  /** 0 to 1. */
  readonly opacity: number;
  /** The share of its usual number of bytes that a drawing may use. */
  readonly detail: number;
  /** Factor for the width of the ink. */
  readonly weight?: number;
}

function mountainMark(
  { palette, opacity, detail, weight = 1 }: Look,
  mountain: Mountain,
  camera: Camera,
  covers: readonly Cover[],
  tolerance: number,
): { readonly mark: Mark; readonly cover: Cover | undefined } {
  const envelope = envelopeOnPlate(mountain, camera);
  const slabs = slabsOf(mountain, camera, covers, tolerance);
  const base = slabs[0]?.terrace === 0 ? slabs.filter(({ terrace }) => terrace === 0) : [];
  const ink =
    pathOf(simplifyLine(envelope, 0.5), 1, true) +
    base.map(({ points, drop }) => pathOf(points, 1, true, drop)).join('');
  const { presence, lost } = fadeOf(mountain);
  const edge =
    lost > 0 ? toHex(blend(parseHex(palette.edge), parseHex(palette.ground), lost)) : palette.edge;
  const opacityNow = round2(opacity * presence);
  const group = mark('g', `peak-${mountain.id}`, { transform: 'scale(1)', opacity: opacityNow }, [
    mark('path', 'ink', {
      d: ink,
      fill: edge,
      stroke: edge,
      'stroke-width': Math.round(2.7 * weight * 10) / 10,
      'stroke-linejoin': 'round',
    }),
    mark(
      'g',
      'terraces',
      { fill: 'none', 'stroke-width': 0.8 },
      slabs.flatMap((slab, i) => slabMarks(slab, i, mountain, palette, detail < 0.7)),
    ),
  ]);
  const cover =
    opacityNow >= 1 && base[0] ? coverOf(envelope, base[0].points, base[0].drop) : undefined;
  return { mark: group, cover };
}

/**
 * Mountains as groups. The list must be sorted from the farthest to the nearest, and the groups are in this
 * order. `tolerance`: the most pixels by which a line may be off.
 */
export function mountainMarks(
  look: Look,
  mountains: readonly Mountain[],
  camera: Camera,
  tolerance: number,
): readonly Mark[] {
  const covers: Cover[] = [];
  // The nearest is drawn first, so that the covers in front of each mountain are known.
  const marks = mountains.toReversed().map((mountain) => {
    const drawn = mountainMark(look, mountain, camera, covers, tolerance);
    if (drawn.cover) covers.push(drawn.cover);
    return drawn.mark;
  });
  return marks.reverse();
}

/** The distance of the lines of the hatch on painted terraces. */
export const HATCH_PITCH = 5;

/** Stroke width of an outline; its inner half is covered. */
const EDGE = 4;

/**
 * A mountain in forced colours. `weight` makes its outline thicker or thinner, because there are no shades of
 * grey to show the focus.
 */
export function contrastMark(
  scene: string,
  { palette, opacity }: Look,
  mountain: Mountain,
  camera: Camera,
  weight = 1,
): Mark {
  const slabs = slabsOf(mountain, camera, [], 1.6);
  const outline = pathOf(simplifyLine(envelopeOnPlate(mountain, camera), 0.8), 1, true);
  const sides = ({ points, drop }: Slab) => pathOf(points, 1, true, drop);
  const base = slabs
    .filter(({ terrace }) => terrace === 0)
    .map(sides)
    .join('');
  const of = (isPaint: boolean) =>
    slabs
      .filter(({ terrace }) => painted(mountain, terrace) > 0.5 === isPaint)
      .map((slab) => sides(slab) + pathOf(slab.points, 1, true))
      .join('');
  const fill = (id: string, d: string, colour: string) =>
    d ? [mark('path', id, { d, fill: colour })] : [];
  // Either visible or not: two translucent hatches over each other would not be readable.
  const group = { opacity: mountain.visibility < 0.5 ? 0 : opacity };
  return mark('g', `peak-${mountain.id}`, group, [
    mark('path', 'ink', {
      d: outline + base,
      stroke: palette.edge,
      'stroke-width': EDGE * weight,
    }),
    // Two separate fills: the envelope and the base have opposite directions, so in one path one would cut
    // out the other.
    ...fill('paper-under', outline, palette.paper),
    ...fill('paper-foot', base, palette.paper),
    ...fill('paint', of(true), `url(#${scene}-hatch)`),
    ...fill('bare', of(false), palette.paper),
  ]);
}
