/** What a page has to know of a file without having it: where its parts are, how far they reach, what moves. */
import { STEPS } from './camera.ts';
import { digestOf, modelOf, type Glb } from './glb.ts';
import { IDENTITY, moved } from './matrix.ts';
import { partsOfNodes, type Mesh } from './mesh.ts';
import type { Axis, Found, FoundPart, Params, Triple } from './params.ts';

const COLUMN: { readonly [axis in Axis]: number } = { x: 0, y: 4, z: 8 };
/** Four figures are less than a pixel on any stage. */
const short = (n: number) => Number(n.toPrecision(5));
const shortened = ([x, y, z]: Triple): Triple => [short(x), short(y), short(z)];

/** All directions of a cube's faces, edges and corners. */
const DIRECTIONS = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z): Triple => [x, y, z])))
  .filter((way) => way.some((n) => n !== 0));

const placeAt = ({ places }: Mesh, i: number): Triple => [
  places[3 * i]!,
  places[3 * i + 1]!,
  places[3 * i + 2]!,
];

/** Of some places the farthest in each direction, each once. */
function farthest(
  mesh: Mesh,
  places: readonly number[],
  ways: readonly Triple[],
): readonly number[] {
  const best = ways.map(() => ({ far: -Infinity, at: -1 }));
  for (const at of places) {
    const place = placeAt(mesh, at);
    ways.forEach((way, k) => {
      const far = way[0] * place[0] + way[1] * place[1] + way[2] * place[2];
      if (far > best[k]!.far) best[k] = { far, at };
    });
  }
  return [...new Set(best.flatMap(({ at }) => (at < 0 ? [] : [at])))];
}

/** The middle of a part's surface, as its groups stand now. */
function middleOf(mesh: Mesh, part: number, deltas: ReturnType<Glb['moved']>): Triple {
  const sum: [number, number, number] = [0, 0, 0];
  let all = 0;
  for (let t = 0; t < mesh.trianglePart.length; t += 1) {
    if (mesh.trianglePart[t] !== part) continue;
    const delta = deltas.get(mesh.groups[mesh.triangleGroup[t]!]!.node) ?? IDENTITY;
    const [a, b, c] = [0, 1, 2].map((k) => moved(delta, ...placeAt(mesh, mesh.index[3 * t + k]!)));
    const side = (to: Triple, k: number) => to[k]! - a![k]!;
    const cross = [0, 1, 2].map((k) => {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      return side(b!, i) * side(c!, j) - side(b!, j) * side(c!, i);
    });
    const area = Math.hypot(...cross);
    all += area;
    for (let k = 0; k < 3; k += 1) sum[k]! += (area * (a![k]! + b![k]! + c![k]!)) / 3;
  }
  const [x, y, z] = sum;
  return shortened([x / (all || 1), y / (all || 1), z / (all || 1)]);
}

/** How much of the height still counts as standing on the ground. */
const FOOT = 0.03;
const SIDES = Array.from({ length: 32 }, (_, k): Triple => [
  Math.cos((k * Math.PI) / 16),
  0,
  Math.sin((k * Math.PI) / 16),
]);

/** The lowest places, as far as they reach to each of many sides; x, z pairs. */
function footOf(mesh: Mesh): Pick<Found, 'foot' | 'level'> {
  const heights = mesh.places.filter((_, i) => i % 3 === 1);
  const level = heights.reduce((a, b) => Math.min(a, b));
  const head = heights.reduce((a, b) => Math.max(a, b));
  const low = [...heights.keys()].filter((i) => heights[i]! <= level + FOOT * (head - level));
  const foot = farthest(mesh, low, SIDES).flatMap((i) => {
    const [x, , z] = placeAt(mesh, i);
    return [short(x), short(z)];
  });
  return { foot, level: short(level) };
}

function partFrom(
  mesh: Mesh,
  part: number,
  glb: Glb,
  node: number,
  clips: readonly string[],
  axis?: Axis,
): FoundPart {
  const { matrix } = glb.nodes[node] ?? { matrix: IDENTITY };
  const along =
    axis &&
    [0, 1, 2].map(
      (k) =>
        matrix[COLUMN[axis] + k]! /
        (Math.hypot(...matrix.slice(COLUMN[axis], COLUMN[axis] + 3)) || 1),
    );
  const own = [...mesh.placeGroup.keys()].filter(
    (i) => mesh.groups[mesh.placeGroup[i]!]!.part === part,
  );
  const middle = middleOf(mesh, part, new Map());
  const moves = Object.fromEntries(
    clips.map((clip) => [
      clip,
      Array.from({ length: STEPS + 1 }, (_, i) =>
        middleOf(mesh, part, glb.moved(clip, i / STEPS)),
      ).flat(),
    ]),
  );
  return {
    middle,
    ...(clips.length > 0 && { moves }),
    pivot: shortened([matrix[12]!, matrix[13]!, matrix[14]!]),
    ...(along && { axis: shortened(along as unknown as Triple) }),
    ends: farthest(mesh, own, DIRECTIONS).flatMap((i) => shortened(placeAt(mesh, i))),
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
