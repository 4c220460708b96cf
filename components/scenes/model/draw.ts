/** The still: the visible surface of the model as flat shapes in five tones, with its ink lines over them. */
import { HATCH_PITCH } from '../../space/mountain-marks.ts';
import { pathOf, simplifyRing } from '../../space/simplify.ts';
import { strokeGroup } from '../../space/stroke.ts';
import { mark, round2, type Mark } from '../kit/marks.ts';
import { hatchDefs } from '../kit/paint.ts';
import type { Drawing } from '../kit/picture.ts';
import { modelOf } from './glb.ts';
import { groundLines } from './ground.ts';
import { inkLines } from './ink.ts';
import { labelsOf, leaders } from '../../space/part-labels.ts';
import type { Context, Params, State } from './params.ts';
import { isFaint, isSolid, poseOf, type PartLook, type Posed } from './posed.ts';
import { rasterOf, regionsOf, type Loops, type Raster } from './raster.ts';
import { BANDS, inkOf, toneOf, WIDTHS } from './tones.ts';

/** Coordinates are written in half pixels, because whole numbers are shorter in a file. */
const GRID = 2;

const tintOf = (surface: number) => Math.floor(surface / BANDS);
const partOf = (tint: number) => Math.floor(tint / 256);

/** The loops of one region as one path. */
const shape = (id: string, loops: Loops, tolerance: number, fill: Mark['attrs']): Mark =>
  mark('path', id, {
    d: loops.map((loop) => pathOf(simplifyRing(loop, tolerance).points, GRID, true)).join(''),
    'fill-rule': 'evenodd',
    ...fill,
  });
/**
 * A shape gets an outline in its own colour, because neighbours are simplified separately and gaps could show
 * between them.
 */
const seamed = (colour: string) => ({ fill: colour, stroke: colour, 'stroke-width': GRID });

/** The surface with the most points for each tint. */
function commonestOf({ surface }: Raster): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const s of surface) if (s >= 0) count.set(s, (count.get(s) ?? 0) + 1);
  const most = new Map<number, number>();
  for (const [s, points] of count)
    if (points > (count.get(most.get(tintOf(s)) ?? -1) ?? 0)) most.set(tintOf(s), s);
  return most;
}

/** Paints each tint in its most frequent tone, then draws the regions with other tones over it. */
function paints(
  { scene, palette }: Context,
  { looks, mesh }: Posed,
  raster: Raster,
  tolerance: number,
): (look: PartLook, part: number) => readonly Mark[] {
  const least = 5 * tolerance * raster.fine * raster.fine;
  const regions = regionsOf(raster, tintOf, least / 2);
  const toneIn = (s: number) =>
    toneOf(palette, looks[partOf(tintOf(s))]!, mesh.colours[tintOf(s) % 256]!, s % BANDS);
  if (palette.contrast) {
    // In forced colours there are only two tones: hatched and bare.
    const dark = regionsOf(raster, (s) => (s % BANDS < 3 ? partOf(tintOf(s)) : -1), least * 2);
    const hatch = { fill: `url(#${scene}-hatch)` };
    return ({ painted, recede }, part) => [
      ...[...regions]
        .filter(([tint]) => partOf(tint) === part)
        .map(([tint, loops]) => shape(`tint-${tint}`, loops, tolerance, seamed(palette.paper))),
      ...(painted > 0.5 && recede < 0.3 && dark.has(part)
        ? [shape('dark', dark.get(part)!, tolerance, hatch)]
        : []),
    ];
  }
  const commonest = commonestOf(raster);
  const tones = regionsOf(raster, (s) => (commonest.get(tintOf(s)) === s ? -1 : s), least * 2);
  return (_, part) => [
    ...[...regions]
      .filter(([tint]) => partOf(tint) === part)
      .map(([tint, loops]) =>
        shape(`tint-${tint}`, loops, tolerance, seamed(toneIn(commonest.get(tint)!))),
      ),
    ...[...tones]
      .filter(([s]) => partOf(tintOf(s)) === part)
      .map(([s, loops]) => shape(`tone-${s}`, loops, tolerance, seamed(toneIn(s)))),
  ];
}

/** All lines of one part, as one path for each line width. */
function inks(
  { palette }: Context,
  posed: Posed,
  raster: Raster,
  seen: (look: PartLook) => boolean,
  tolerance: number,
): (look: PartLook, part: number) => readonly Mark[] {
  const lines = inkLines(posed, raster, seen, tolerance);
  return (look, part) =>
    (['crease', 'outline'] as const).flatMap((kind) => {
      const d = lines
        .filter((line) => line.part === part && line.isOutline === (kind === 'outline'))
        .map(({ points }) => pathOf(points, GRID, false))
        .join('');
      // In forced colours a part in the background cannot be paler, so its lines are thinner.
      const weight = palette.contrast ? (look.recede > 0.3 ? 0.6 : 1.2) : 1;
      const width = WIDTHS[kind] * weight * GRID;
      const stroke = inkOf(palette, look);
      return d === ''
        ? []
        : [mark('path', kind, { d, fill: 'none', stroke, 'stroke-width': width })];
    });
}

/** Draws one layer: the opaque parts, or the translucent parts, which are drawn over them. */
function layer(
  context: Context,
  posed: Posed,
  raster: Raster,
  seen: (look: PartLook) => boolean,
): readonly Mark[] {
  const tolerance = 0.55 / (context.detail ?? 1);
  const group = (kind: string, marksOf: (look: PartLook, part: number) => readonly Mark[]) =>
    posed.looks.flatMap((look, part): readonly Mark[] => {
      const drawn = seen(look) ? marksOf(look, part) : [];
      const opacity = isSolid(look) ? {} : { opacity: round2(look.visibility) };
      return drawn.length > 0 ? [mark('g', `${kind}-${look.id || 'rest'}`, opacity, drawn)] : [];
    });
  return [
    ...group('paint', paints(context, posed, raster, tolerance)),
    // Ink is drawn after all paint, because a line between two parts overlaps both.
    ...group('ink', inks(context, posed, raster, seen, tolerance)),
  ];
}

/** The complete picture as SVG marks, back to front. Throws if the model's file has not been opened. */
export function marks(context: Context): readonly Mark[] {
  const { params } = context;
  const bytes = context.file?.(params.file);
  const mesh = bytes && modelOf(bytes, params.parts);
  if (!mesh) throw new Error(`the bytes of ${params.file} are not at hand`);
  const posed = poseOf(mesh, context);
  const raster = rasterOf(posed, isSolid);
  const faint = posed.looks.some(isFaint)
    ? layer(context, posed, rasterOf(posed, isFaint, raster), isFaint)
    : [];
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [
    ...hatchDefs(context, HATCH_PITCH * GRID, 2 * GRID),
    ...strokeGroup('ground', groundLines(context, posed.camera)),
    mark('g', 'model', { transform: `scale(${1 / GRID})`, ...round }, [
      ...layer(context, posed, raster, isSolid),
      ...faint,
    ]),
    ...strokeGroup('leaders', leaders(context, posed.camera)),
  ];
}

export const drawing: Drawing<Params, State> = { marks, labels: labelsOf };
