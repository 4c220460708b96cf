/** The drawing of a field, shared by still, labels and view: no zod, no React, no three. */
import type { Aspect } from '../../../story/scene.ts';
import { cameraOf, type Camera } from '../../space/camera.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { contrastMark, HATCH_PITCH, mountainMarks, type Look } from '../../space/mountain-marks.ts';
import { runSync } from '../../space/run-sync.ts';
import { strokeGroup, type Stroke } from '../../space/stroke.ts';
import { drawWaterlines, waterlineStrokes } from '../../space/waterlines.ts';
import { mark, round1, round2, type Mark } from '../kit/marks.ts';
import { hatchDefs } from '../kit/paint.ts';
import type { Drawing } from '../kit/picture.ts';
import { labelsOf } from './labels.ts';
import { standsOf } from './layout.ts';
import { fieldsOf, mountainsOf, type Field, type PlacedMark } from './placed.ts';
import {
  angleOf,
  below,
  shapeNamed,
  turned,
  TURNS,
  type Part,
  type Role,
  type Shape,
} from './shapes.ts';
import type { Context, Params, State } from './params.ts';
import { staffStrokes } from './staff.ts';

const outline = (points: readonly number[], size: number) => {
  const pairs: string[] = [];
  for (let i = 0; i < points.length; i += 2)
    pairs.push(`${round1(points[i]! * size)},${round1(-points[i + 1]! * size)}`);
  return pairs.length > 2 ? `M${pairs.join(' ')}z` : '';
};

/** Neighbouring parts of one role become one path. */
function runs(parts: readonly Part[]): readonly (readonly Part[])[] {
  const out: Part[][] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.[0]?.role === part.role) last.push(part);
    else out.push([part]);
  }
  return out;
}

type Fills = { readonly [role in Role]: string };

/** A shape as paths, up to a share of its height; its shadow is the ink at a low opacity. */
function shapePaths(
  shape: Shape,
  size: number,
  turn: number,
  fills: Fills,
  grown = 1,
  isFaint = false,
): readonly Mark[] {
  return runs(shape.parts).flatMap((run, i): Mark[] => {
    const role: Role = run[0]!.role;
    if (isFaint && role !== 'ink') return [];
    const d = run
      .map((part) => turned(part, shape.hub, angleOf(turn)))
      .map((points) => (grown < 1 ? below(points, grown * shape.height) : points))
      .map((points) => outline(points, size))
      .join('');
    const alpha = isFaint ? 0.2 : role === 'shade' ? 0.14 : undefined;
    const fill = { d, fill: fills[role], ...(alpha !== undefined && { 'fill-opacity': alpha }) };
    return d ? [mark('path', `${i}`, fill)] : [];
  });
}

/** The marks of one group; a partial mark is drawn up to its share, and the rest of it faintly. */
function fieldMarks(context: Context, field: Field): Mark {
  const { scene, palette, params, state } = context;
  const { id: group, size, ink, light } = field;
  const shape = shapeNamed(params.groups[group]!.mark);
  const isTurning = shape.parts.some(({ turns }) => turns);
  const turnIn = ({ turn }: PlacedMark) => (isTurning ? turn % TURNS : 0);
  // In forced colours nothing is mixed: a promise is left unpainted.
  const isBare = palette.contrast && (state.looks[group] ?? 0) > 1.5;
  const early = palette.contrast ? `url(#${scene}-hatch)` : field.early;
  const fillsOf = (one: PlacedMark): Fills => ({
    shade: ink,
    ink,
    light,
    paint: isBare ? light : one.early ? early : field.late,
  });
  // Several stills may be in one page, so the id contains everything that the shape depends on.
  const nameOf = (one: PlacedMark) =>
    [scene, group, Math.round(size * 10), fillsOf(one).paint, turnIn(one)]
      .join('-')
      .replace(/[^a-z0-9-]+/gi, '');
  const paths = (one: PlacedMark, grown?: number, isFaint?: boolean) =>
    shapePaths(shape, size, turnIn(one), fillsOf(one), grown, isFaint);
  const allMarks = new Map<string, PlacedMark>();
  for (const one of field.marks) if (one.grown >= 1) allMarks.set(nameOf(one), one);
  const defs = [...allMarks].map(([id, one]) => mark('g', id, { id }, paths(one)));
  const drawn = field.marks.map((one, i): Mark => {
    const [x, y] = [round1(one.x), round1(one.y)];
    if (one.grown >= 1) return mark('use', `${i}`, { href: `#${nameOf(one)}`, x, y });
    return mark('g', `${i}`, { transform: `translate(${x},${y})` }, [
      mark('g', 'rest', {}, paths(one, 1, true)),
      mark('g', 'part', {}, paths(one, one.grown)),
    ]);
  });
  const opacity = round2(field.opacity);
  return mark('g', `marks-${group}`, opacity < 1 ? { opacity } : {}, [
    ...(defs.length > 0 ? [mark('defs', 'shapes', {}, defs)] : []),
    ...drawn,
  ]);
}

const linesOf = memoizeByAspect((params: Params, aspect: Aspect) =>
  runSync(drawWaterlines(standsOf(params, aspect))),
);

/** Lines in the water around the hills. */
export function waterStrokes(context: Context, camera: Camera): readonly Stroke[] {
  const { params, state, palette, aspect } = context;
  if (state.water <= 0 || palette.contrast) return [];
  return waterlineStrokes('water', linesOf(params, aspect), camera, context, state.water);
}

/**
 * Pixels by which a terrace may be inaccurate in the still, from the level of detail and the number
 * of hills.
 */
const toleranceOf = (hills: number, detail: number) =>
  (detail < 0.7 ? 1.4 : 0.55) * (1 + 0.35 * Math.max(0, hills - 1));

function hillMarks(context: Context, camera: Camera): readonly Mark[] {
  const { scene, palette, state, detail = 1 } = context;
  if (state.paper <= 0.01) return [];
  const hills = mountainsOf(context);
  const look: Look = { palette, opacity: state.paper, detail };
  return palette.contrast
    ? hills.map((hill) => contrastMark(scene, look, hill, camera))
    : mountainMarks(look, hills, camera, toleranceOf(hills.length, detail));
}

/** The whole picture as SVG marks, back to front. */
function marks(context: Context): readonly Mark[] {
  const camera = cameraOf(context.state.view, context.aspect);
  const fields = fieldsOf(context, camera).filter(
    (field) => field.marks.length > 0 && field.opacity > 0.01,
  );
  return [
    ...hatchDefs(context, HATCH_PITCH),
    ...strokeGroup('water', waterStrokes(context, camera)),
    ...hillMarks(context, camera),
    ...fields.map((field) => fieldMarks(context, field)),
    ...strokeGroup('lines', staffStrokes(context, camera)),
  ];
}

export const drawing: Drawing<Params, State> = { marks, labels: labelsOf };
