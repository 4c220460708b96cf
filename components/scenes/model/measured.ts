/**
 * The facts about a file that a page needs before the file is loaded: where its parts are, their extents,
 * what moves.
 */
import { farthest, flat, short, shortened } from '../../space/extents.ts';
import type { MeasuredModel, MeasuredPart } from '../../space/measured-model.ts';
import { IDENTITY, moved, tripleAt, type Triple } from '../../space/matrix.ts';
import { partOf } from '../../space/open-glb.ts';
import { STEPS } from '../../space/turntable.ts';
import type { Glb, Mesh } from './mesh.ts';
import type { Params } from './params.ts';
import { uprightOn } from './surface.ts';

const divided = ([x, y, z]: Triple, by: number): Triple => [x / by, y / by, z / by];

/** 32 horizontal directions. */
const ROUND = Array.from({ length: 32 }, (_, k): Triple => [
  Math.cos((k * Math.PI) / 16),
  0,
  Math.sin((k * Math.PI) / 16),
]);

/** The centre of a part's surface, with its groups moved by `deltas`. */
function middleOf(mesh: Mesh, part: number, deltas: ReturnType<Glb['moved']>): Triple {
  const sum: [number, number, number] = [0, 0, 0];
  let all = 0;
  for (let t = 0; t < mesh.trianglePart.length; t += 1) {
    if (mesh.trianglePart[t] !== part) continue;
    const delta = deltas.get(mesh.groups[mesh.triangleGroup[t]!]!.node) ?? IDENTITY;
    const corners = tripleAt(mesh.index, t).map((i) => moved(delta, tripleAt(mesh.places, i)));
    const [a, b, c] = corners as [Triple, Triple, Triple];
    const area = Math.hypot(...uprightOn(a, b, c));
    all += area;
    for (let k = 0; k < 3; k += 1) sum[k]! += (area * (a[k]! + b[k]! + c[k]!)) / 3;
  }
  return shortened(divided(sum, all || 1));
}

/** Everything in this lowest share of the height counts as standing on the ground. */
const FOOT = 0.03;

/** The outline of the lowest places: the farthest one in each horizontal direction, as x, z pairs. */
function baseOf(places: readonly Triple[]): Pick<MeasuredModel, 'foot' | 'level'> {
  const heights = places.map(([, y]) => y);
  const level = heights.reduce((a, b) => Math.min(a, b));
  const highest = heights.reduce((a, b) => Math.max(a, b));
  const low = places.filter(([, y]) => y <= level + FOOT * (highest - level));
  const base = farthest(low, ROUND).flatMap(([x, , z]) => [short(x), short(z)]);
  return { foot: base, level: short(level) };
}

/** The facts that a page needs about an opened file with these parts. */
export function modelFileIn(
  glb: Glb,
  parts: Params['parts'],
  clips: readonly string[],
  digest: string,
): MeasuredModel {
  const mesh = glb.meshWith(parts);
  const ids = Object.keys(parts);
  const places = Array.from(mesh.placeGroup, (_, i) => tripleAt(mesh.places, i));
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const runs = clips.map((clip) => [clip, steps.map((at) => glb.moved(clip, at))] as const);
  glb.pose('', 0);
  const partFrom = (part: number): MeasuredPart => {
    const { node: name, axis } = parts[ids[part]!] ?? {};
    const node = glb.nodes.find((one) => one?.names[0] === name);
    const on = node && ids[partOf(node.names.slice(1), parts)];
    const { elements = IDENTITY } = node?.object.matrixWorld ?? {};
    const column = (i: number) => elements.slice(4 * i, 4 * i + 3) as unknown as Triple;
    const along = axis && column(['x', 'y', 'z'].indexOf(axis));
    const moves = runs.map(([clip, poses]) => [
      clip,
      poses.flatMap((deltas) => middleOf(mesh, part, deltas)),
    ]);
    const placesOf = places.filter((_, i) => mesh.groups[mesh.placeGroup[i]!]!.part === part);
    return {
      ...(on !== undefined && on !== ids[part] && { on }),
      middle: middleOf(mesh, part, new Map()),
      ...(clips.length > 0 && { moves: Object.fromEntries(moves) as MeasuredPart['moves'] }),
      pivot: shortened(column(3)),
      ...(along && { axis: shortened(divided(along, Math.hypot(...along) || 1)) }),
      ends: flat(farthest(placesOf)),
    };
  };
  const rest = partFrom(ids.length);
  return {
    digest,
    triangles: glb.triangles,
    parts: Object.fromEntries(ids.map((id, i) => [id, partFrom(i)])),
    ...(rest.ends.length > 0 && { rest }),
    ...(Object.keys(glb.means).length > 0 && { means: glb.means }),
    ...baseOf(places),
  };
}
