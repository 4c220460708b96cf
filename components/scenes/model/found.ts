/** What a page has to know of a file without having it: where its parts are, how far they reach, what moves. */
import { STEPS } from '../../space/turntable.ts';
import { digestOf, modelOf } from './glb.ts';
import { dot, IDENTITY, moved, tripleAt } from '../../space/matrix.ts';
import { type Glb, partsOfNodes, type Mesh } from './mesh.ts';
import type { Found, FoundPart } from '../../space/found-model.ts';
import type { Triple } from '../../space/matrix.ts';
import type { Axis, Params } from './params.ts';
import { uprightOn } from './surface.ts';

/** Five figures are less than a pixel on any stage. */
const short = (n: number) => Number(n.toPrecision(5));
const shortened = ([x, y, z]: Triple): Triple => [short(x), short(y), short(z)];
const divided = ([x, y, z]: Triple, by: number): Triple => [x / by, y / by, z / by];

/** All directions of a cube's faces, edges and corners. */
const SIDES = [-1, 0, 1];
const DIRECTIONS = SIDES.flatMap((x) =>
  SIDES.flatMap((y) => SIDES.map((z): Triple => [x, y, z])),
).filter((way) => way.some((n) => n !== 0));
/** All sides on the ground. */
const ROUND = Array.from({ length: 32 }, (_, k): Triple => [
  Math.cos((k * Math.PI) / 16),
  0,
  Math.sin((k * Math.PI) / 16),
]);

/** Of some places of a mesh the farthest in each direction, each once. */
function farthest(
  mesh: Mesh,
  places: readonly number[],
  ways: readonly Triple[],
): readonly Triple[] {
  const best = ways.map(() => ({ far: -Infinity, at: -1 }));
  for (const at of places)
    for (const [k, way] of ways.entries()) {
      const far = dot(way, tripleAt(mesh.places, at));
      if (far > best[k]!.far) best[k] = { far, at };
    }
  const found = new Set(best.flatMap(({ at }) => (at < 0 ? [] : [at])));
  return [...found].map((at) => tripleAt(mesh.places, at));
}

/** The middle of a part's surface, as its groups stand now. */
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

/** How much of the height still counts as standing on the ground. */
const FOOT = 0.03;

/** The lowest places, as far as they reach to each of many sides; x, z pairs. */
function footOf(mesh: Mesh): Pick<Found, 'foot' | 'level'> {
  const heights = mesh.places.filter((_, i) => i % 3 === 1);
  const level = heights.reduce((a, b) => Math.min(a, b));
  const head = heights.reduce((a, b) => Math.max(a, b));
  const low = [...heights.keys()].filter((i) => heights[i]! <= level + FOOT * (head - level));
  const foot = farthest(mesh, low, ROUND).flatMap(([x, , z]) => [short(x), short(z)]);
  return { foot, level: short(level) };
}

/** A part of an opened file, which hangs on `node`; `axis` is its node's own. */
function partFrom(
  mesh: Mesh,
  part: number,
  glb: Glb,
  node: number,
  clips: readonly string[],
  axis?: Axis,
): FoundPart {
  const { matrix } = glb.nodes[node] ?? { matrix: IDENTITY };
  const column = (i: number): Triple => [matrix[4 * i]!, matrix[4 * i + 1]!, matrix[4 * i + 2]!];
  const along = axis && column(['x', 'y', 'z'].indexOf(axis));
  const groups = new Set([...mesh.groups.keys()].filter((i) => mesh.groups[i]!.part === part));
  const own = [...mesh.placeGroup.keys()].filter((i) => groups.has(mesh.placeGroup[i]!));
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const moves = clips.map((clip): [string, number[]] => [
    clip,
    steps.flatMap((at) => middleOf(mesh, part, glb.moved(clip, at))),
  ]);
  return {
    middle: middleOf(mesh, part, new Map()),
    ...(clips.length > 0 && { moves: Object.fromEntries(moves) }),
    pivot: shortened(column(3)),
    ...(along && { axis: shortened(divided(along, Math.hypot(...along) || 1)) }),
    ends: farthest(mesh, own, DIRECTIONS).flatMap(shortened),
  };
}

/** What a page has to know of an opened file with these parts. */
export function foundIn(
  bytes: Uint8Array,
  glb: Glb,
  params: Params,
  clips: readonly string[],
): Found {
  const mesh = modelOf(bytes, params.parts)!;
  const ids = Object.keys(params.parts);
  const partOf = partsOfNodes(glb, params.parts);
  const parts = ids.map((id, i): [string, FoundPart] => {
    const { node: name, axis } = params.parts[id]!;
    const node = glb.nodes.findIndex((one) => one.name === name);
    const on = ids[partOf[glb.nodes[node]?.parent ?? -1] ?? -1];
    const part = partFrom(mesh, i, glb, node, clips, axis);
    return [id, { ...(on !== undefined && on !== id && { on }), ...part }];
  });
  const rest = partFrom(mesh, ids.length, glb, -1, clips);
  return {
    digest: digestOf(bytes),
    triangles: glb.triangles,
    parts: Object.fromEntries(parts),
    ...(rest.ends.length > 0 && { rest }),
    ...(Object.keys(glb.means).length > 0 && { means: glb.means }),
    ...footOf(mesh),
  };
}
