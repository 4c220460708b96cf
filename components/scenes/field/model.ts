/** The drawing of a field, shared by still, labels and view: no zod, no React, no three. */
import type { Aspect } from '../../../story/scene.ts';
import { cameraOf, type Camera } from '../../space/camera.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { contrastPeak, drawPeak, hatchDefs, type Look } from '../../space/mountain-marks.ts';
import type { Mountain } from '../../space/mountain.ts';
import { runSync } from '../../space/run-sync.ts';
import { cellsFor } from '../../space/shapes.ts';
import type { Cover } from '../../space/slabs.ts';
import { strokeMark, type Stroke } from '../../space/stroke.ts';
import { drawWaterlines, feetOf, waterlineStrokes } from '../../space/waterlines.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { standsOf } from './layout.ts';
import { angleOf, below, shapeNamed, turned, TURNS, type Part, type Role } from './shapes.ts';
import type { Context, Group, Params } from './spec.ts';
import { staffStrokes } from './staff.ts';
import { fieldsOf, mountainsOf, type Field, type PlacedInstance } from './placed-instance.ts';

const outline = (points: readonly number[], size: number) => {
  const pairs: string[] = [];
  for (let i = 0; i < points.length; i += 2)
    pairs.push(`${round1(points[i]! * size)},${round1(-points[i + 1]! * size)}`);
  return pairs.length > 2 ? `M${pairs.join(' ')}z` : '';
};

/** Neighbouring parts of one role are one path. */
function runs(parts: readonly Part[]): readonly (readonly Part[])[] {
  const out: Part[][] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.[0]?.role === part.role) last.push(part);
    else out.push([part]);
  }
  return out;
}

interface Inks {
  readonly [role: string]: string;
}

/** A shape as paths, up to a share of its height; its shadow is the ink at a low alpha. */
function shapePaths(
  group: Group,
  size: number,
  turn: number,
  grown: number,
  fills: Inks,
  faint = false,
): readonly Mark[] {
  const shape = shapeNamed(group.mark);
  return runs(shape.parts).flatMap((run, i): Mark[] => {
    const role: Role = run[0]!.role;
    if (faint && role !== 'ink') return [];
    const d = run
      .map((part) => turned(part, shape.hub, angleOf(turn)))
      .map((points) => (grown < 1 ? below(points, grown * shape.height) : points))
      .map((points) => outline(points, size))
      .join('');
    if (!d) return [];
    return [
      mark('path', `${i}`, {
        d,
        fill: fills[role]!,
        ...(role === 'shade' && { 'fill-opacity': 0.14 }),
        ...(faint && { 'fill-opacity': 0.2 }),
      }),
    ];
  });
}

/** The marks of one group; what is not whole is drawn as far as it has grown, the rest faintly. */
export function fieldMarks(context: Context, field: Field): Mark {
  const { scene, palette, params } = context;
  const group = params.groups[field.id]!;
  const turning = shapeNamed(group.mark).parts.some(({ turns }) => turns);
  const early = palette.contrast ? `url(#${scene}-hatch)` : field.early;
  const fillsOf = (first: boolean): Inks => ({
    shade: field.ink,
    ink: field.ink,
    light: field.light,
    paint: promised(context, field) ? field.light : first ? early : field.late,
  });
  // Several stills may stand on one page: a name says all that the shape depends on.
  const nameOf = ({ early, turn }: PlacedInstance) =>
    [scene, field.id, Math.round(field.size * 10), fillsOf(early)['paint'], turning ? turn : 0]
      .join('-')
      .replace(/[^a-z0-9-]+/gi, '');
  const kinds = new Map<string, PlacedInstance>();
  for (const one of field.marks) if (one.grown >= 1) kinds.set(nameOf(one), one);
  const defs = [...kinds].map(([id, one]) =>
    mark(
      'g',
      id,
      { id },
      shapePaths(group, field.size, turning ? one.turn : 0, 1, fillsOf(one.early)),
    ),
  );
  const drawn = field.marks.map((one, i): Mark => {
    const [x, y] = [round1(one.x), round1(one.y)];
    if (one.grown >= 1) return mark('use', `${i}`, { href: `#${nameOf(one)}`, x, y });
    const turn = turning ? one.turn % TURNS : 0;
    return mark('g', `${i}`, { transform: `translate(${x},${y})` }, [
      mark('g', 'rest', {}, shapePaths(group, field.size, turn, 1, fillsOf(one.early), true)),
      mark('g', 'part', {}, shapePaths(group, field.size, turn, one.grown, fillsOf(one.early))),
    ]);
  });
  const opacity = Math.round(field.opacity * 100) / 100;
  return mark('g', `marks-${field.id}`, opacity < 1 ? { opacity } : {}, [
    ...(defs.length > 0 ? [mark('defs', 'shapes', {}, defs)] : []),
    ...drawn,
  ]);
}

/** In forced colours nothing is mixed: a promise is left unpainted. */
const promised = ({ palette, state }: Context, { id }: Field) =>
  palette.contrast && (state.looks[id] ?? 0) > 1.5;

export type { Params, State } from './spec.ts';
export { labelsOf } from './labels.ts';

const linesOf = memoizeByAspect((params: Params, aspect: Aspect) => {
  const stands = standsOf(params, aspect).map((stand) => ({
    ...stand,
    relief: stand.hill,
    radius: stand.hill.radius,
  }));
  return runSync(drawWaterlines(feetOf(stands, cellsFor(stands.length))));
});

/** Lines in the water round the hills. */
export function waterStrokes(context: Context, camera: Camera): readonly Stroke[] {
  const { params, state, palette, aspect } = context;
  if (state.water <= 0 || palette.contrast) return [];
  return waterlineStrokes('water', linesOf(params, aspect), camera, context, state.water);
}

/** Pixels by which a terrace may be off in the still, by how much it may cost and how many hills there are. */
const toleranceOf = (hills: number, detail: number) =>
  (detail < 0.7 ? 1.4 : 0.55) * (1 + 0.35 * Math.max(0, hills - 1));

function hillMarks(
  context: Context,
  mountains: readonly Mountain[],
  camera: Camera,
): readonly Mark[] {
  const { scene, palette, state, detail = 1 } = context;
  if (state.paper <= 0.01) return [];
  const look: Look = { palette, peaks: mountains.length, opacity: state.paper, detail };
  if (palette.contrast) return mountains.map((m) => contrastPeak(scene, look, m, camera));
  const covers: Cover[] = [];
  const off = toleranceOf(mountains.length, detail);
  // Nearest first, so that each hill knows what stands before it; painted the other way round.
  return [...mountains]
    .reverse()
    .map((mountain) => {
      const { mark: drawn, cover } = drawPeak(look, mountain, camera, 0, covers, off);
      if (cover) covers.push(cover);
      return drawn;
    })
    .reverse();
}

/** The whole picture as SVG marks, back to front. */
export function marks(context: Context): readonly Mark[] {
  const camera = cameraOf(context.state.view, context.aspect);
  const lines = (id: string, list: readonly Stroke[]) =>
    list.length > 0
      ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list.map(strokeMark))]
      : [];
  return [
    ...(context.palette.contrast
      ? [mark('defs', 'defs', {}, [hatchDefs(context.scene, context.palette)])]
      : []),
    ...lines('water', waterStrokes(context, camera)),
    ...hillMarks(context, mountainsOf(context), camera),
    ...fieldsOf(context, camera)
      .filter(({ marks: standing, opacity }) => standing.length > 0 && opacity > 0.01)
      .map((field) => fieldMarks(context, field)),
    ...lines('lines', staffStrokes(context, camera)),
  ];
}
