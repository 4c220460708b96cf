/** The still: what can be seen of the model as flat shapes in five tones, and its lines in ink over them. */
import { hatchDefs } from '../../space/mountain-marks.ts';
import { pathOf, simplifyRing } from '../../space/simplify.ts';
import { strokeMark } from '../../space/stroke.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { modelOf } from './glb.ts';
import { groundLines } from './ground.ts';
import { inkLines, type InkLine } from './ink.ts';
import { leaders } from './labels.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';
import { poseOf, type PartLook, type Posed } from './posed.ts';
import { loopsOf, rasterOf, type Raster } from './raster.ts';
import { BANDS, inkOf, toneOf, WIDTHS } from './tones.ts';

/** Half pixels: whole numbers are shorter in a file. */
const GRID = 2;

interface Drawing {
  readonly context: Context;
  readonly mesh: Mesh;
  readonly posed: Posed;
  readonly tolerance: number;
}

/** Loops of one region on the plate as one path. */
function pathsOf(raster: Raster, loops: readonly (readonly number[])[], tolerance: number): string {
  const { left, top, fine } = raster;
  return loops
    .map((loop) => {
      const onPlate = loop.map((v, i) => v / fine + (i % 2 === 0 ? left : top));
      const { points } = simplifyRing(onPlate, tolerance, new Uint8Array(loop.length / 2));
      return pathOf(points, GRID, true);
    })
    .join('');
}

/** Loops of everything that is seen: by part and colour, and by tone where it is not the commonest. */
interface Regions {
  /** `part * 256 + colour` -> its loops, and the tone that most of it has. */
  readonly whole: Loops;
  readonly commonest: ReadonlyMap<number, number>;
  /** `Raster.surface` -> its loops. */
  readonly tones: Loops;
}
type Loops = ReadonlyMap<number, readonly (readonly number[])[]>;
const tintOf = (surface: number) => Math.floor(surface / BANDS);
const partOf = (surface: number) => Math.floor(surface / BANDS / 256);

/** In forced colours there are two tones: what is hatched, and bare. */
const HATCHED = 3;

function regionsOf(raster: Raster, { context, tolerance }: Drawing): Regions {
  const { width, height, surface, fine } = raster;
  const least = 5 * tolerance * fine * fine;
  const count = new Map<number, number>();
  for (const s of surface) if (s >= 0) count.set(s, (count.get(s) ?? 0) + 1);
  const most = new Map<number, number>();
  for (const [s, points] of count)
    if (points > (count.get(most.get(tintOf(s)) ?? -1) ?? 0)) most.set(tintOf(s), s);
  const bare = new Set(most.values());
  const toneAt = context.palette.contrast
    ? (s: number) => (s >= 0 && s % BANDS < HATCHED ? partOf(s) * 256 * BANDS : -1)
    : (s: number) => (bare.has(s) ? -1 : s);
  return {
    whole: loopsOf(width, height, (i) => (surface[i]! < 0 ? -1 : tintOf(surface[i]!)), least / 2),
    commonest: most,
    tones: loopsOf(width, height, (i) => toneAt(surface[i]!), least * 2),
  };
}

/** A part's colours in their commonest tones, and what differs laid over. */
function fills(
  { context: { palette, scene }, mesh, tolerance }: Drawing,
  raster: Raster,
  { whole, commonest, tones }: Regions,
  look: PartLook,
  part: number,
): readonly Mark[] {
  const own = (loops: Loops, from: number) =>
    [...loops].filter(([key]) => Math.floor(key / from) === part);
  const shape = (id: string, loops: readonly (readonly number[])[], fill: Mark['attrs']): Mark =>
    mark('path', id, { d: pathsOf(raster, loops, tolerance), 'fill-rule': 'evenodd', ...fill });
  // A seam of its own colour: neighbours are made simpler each for itself.
  const seamed = (colour: string) => ({ fill: colour, stroke: colour, 'stroke-width': GRID });
  const tone = (s: number) =>
    toneOf(palette, look, mesh.colours[tintOf(s) % 256] ?? '#888888', s % BANDS);
  if (!palette.contrast)
    return [
      ...own(whole, 256).map(([tint, loops]) =>
        shape(`tint-${tint}`, loops, seamed(tone(commonest.get(tint)!))),
      ),
      ...own(tones, 256 * BANDS).map(([s, loops]) => shape(`tone-${s}`, loops, seamed(tone(s)))),
    ];
  const hatched = look.painted > 0.5 && look.recede < 0.3;
  return [
    ...own(whole, 256).map(([tint, loops]) => shape(`tint-${tint}`, loops, seamed(palette.paper))),
    ...(hatched ? own(tones, 256 * BANDS) : []).map(([, loops]) =>
      shape('dark', loops, { fill: `url(#${scene}-hatch)` }),
    ),
  ];
}

/** All lines of one part in one path for each width. */
function inks(
  { context }: Drawing,
  lines: readonly InkLine[],
  look: PartLook,
  part: number,
): readonly Mark[] {
  return (['crease', 'outline'] as const).flatMap((kind) => {
    const d = lines
      .filter((line) => line.part === part && line.outline === (kind === 'outline'))
      .map(({ points }) => pathOf(points, GRID, false))
      .join('');
    if (d === '') return [];
    // In forced colours what has stepped back can't pale: its lines are finer.
    const weight = context.palette.contrast ? (look.recede > 0.3 ? 0.6 : 1.2) : 1;
    const wide = WIDTHS[kind] * weight * GRID;
    return [
      mark('path', kind, {
        d,
        fill: 'none',
        stroke: inkOf(context.palette, look),
        'stroke-width': wide,
      }),
    ];
  });
}

/** Parts that are wholly there, or those seen through, one layer over the other. */
function layer(drawing: Drawing, raster: Raster, seen: (part: number) => boolean): readonly Mark[] {
  const { mesh, posed, tolerance } = drawing;
  const lines = inkLines(mesh, posed, raster, seen, tolerance);
  const regions = regionsOf(raster, drawing);
  const parts = posed.looks.flatMap((look, part) => (seen(part) ? [{ look, part }] : []));
  const group = (kind: string, draw: (look: PartLook, part: number) => readonly Mark[]) =>
    parts.flatMap(({ look, part }): Mark[] => {
      const drawn = draw(look, part);
      const faint = look.shown < 0.995 ? { opacity: Math.round(look.shown * 100) / 100 } : {};
      return drawn.length > 0 ? [mark('g', `${kind}-${look.id || 'rest'}`, faint, drawn)] : [];
    });
  return [
    ...group('paint', (look, part) => fills(drawing, raster, regions, look, part)),
    // Ink comes last: the line between two parts belongs to both.
    ...group('ink', (look, part) => inks(drawing, lines, look, part)),
  ];
}

/** The model's paths are drawn at twice their size: so is their hatch. */
const hatch = (defs: Mark): Mark => ({
  ...defs,
  attrs: { ...defs.attrs, patternTransform: `rotate(45) scale(${GRID})` },
});

/** The whole picture as SVG marks, back to front. */
export function marks(context: Context): readonly Mark[] {
  const { params, palette, scene, detail = 1 } = context;
  const bytes = context.file?.(params.file);
  const mesh = bytes && modelOf(bytes, params.parts);
  if (!mesh) throw new Error(`the bytes of ${params.file} are not at hand`);
  const posed = poseOf(mesh, context);
  const drawing = { context, mesh, posed, tolerance: 0.55 / detail };
  const solid = (part: number) => posed.looks[part]!.shown >= 0.995;
  const faint = (part: number) => !solid(part) && posed.looks[part]!.shown > 0.004;
  const raster = rasterOf(mesh, posed, solid);
  const over = posed.looks.some((_, part) => faint(part))
    ? rasterOf(mesh, posed, faint, raster)
    : undefined;
  const model = [...layer(drawing, raster, solid), ...(over ? layer(drawing, over, faint) : [])];
  const grouped = (id: string, list: readonly Mark[]) =>
    list.length > 0 ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list)] : [];
  return [
    ...(palette.contrast ? [mark('defs', 'defs', {}, [hatch(hatchDefs(scene, palette))])] : []),
    ...grouped('ground', groundLines(context, posed.camera).map(strokeMark)),
    mark(
      'g',
      'model',
      { transform: `scale(${1 / GRID})`, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
      model,
    ),
    ...grouped('leaders', leaders(context, posed.camera).map(strokeMark)),
  ];
}
