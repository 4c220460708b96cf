/** What a page has to know of a file without having it: where its parts are and how far they reach. */
import type { ReadFile, SceneFault } from '../../../story/scene.ts';
import type { Glb } from './glb.ts';
import { partsOfNodes, type Mesh } from './mesh.ts';
import type { Axis, Found, FoundPart, Params, Triple } from './params.ts';
import { glbOf, modelOf } from './read-model.ts';

const COLUMN: { readonly [axis in Axis]: number } = { x: 0, y: 4, z: 8 };
/** Four figures are less than a pixel on any stage. */
const short = (n: number) => Number(n.toPrecision(5));

/** All directions of a cube's faces, edges and corners. */
const DIRECTIONS: readonly Triple[] = [-1, 0, 1].flatMap((x) =>
  [-1, 0, 1].flatMap((y) =>
    [-1, 0, 1].flatMap((z): Triple[] => (x === 0 && y === 0 && z === 0 ? [] : [[x, y, z]])),
  ),
);

function endsOf({ places, placePart }: Mesh, part: number): number[] {
  const best = DIRECTIONS.map(() => ({ far: -Infinity, at: -1 }));
  for (let i = 0; i < placePart.length; i += 1) {
    if (placePart[i] !== part) continue;
    DIRECTIONS.forEach(([x, y, z], k) => {
      const far = x * places[3 * i]! + y * places[3 * i + 1]! + z * places[3 * i + 2]!;
      if (far > best[k]!.far) best[k] = { far, at: i };
    });
  }
  const kept = new Set(best.flatMap(({ at }) => (at < 0 ? [] : [at])));
  return [...kept].flatMap((i) => [0, 1, 2].map((k) => short(places[3 * i + k]!)));
}

/** The middle of its surface. */
function middleOf({ places, index, trianglePart }: Mesh, part: number): Triple {
  const sum: [number, number, number] = [0, 0, 0];
  let whole = 0;
  for (let t = 0; t < trianglePart.length; t += 1) {
    if (trianglePart[t] !== part) continue;
    const at = (corner: number, k: number) => places[3 * index[3 * t + corner]! + k]!;
    const u = [0, 1, 2].map((k) => at(1, k) - at(0, k)) as [number, number, number];
    const v = [0, 1, 2].map((k) => at(2, k) - at(0, k)) as [number, number, number];
    const area = Math.hypot(
      u[1] * v[2] - u[2] * v[1],
      u[2] * v[0] - u[0] * v[2],
      u[0] * v[1] - u[1] * v[0],
    );
    whole += area;
    for (let k = 0; k < 3; k += 1) sum[k]! += (area * (at(0, k) + at(1, k) + at(2, k))) / 3;
  }
  return sum.map((n) => short(n / (whole || 1))) as unknown as Triple;
}

/** How much of the height still counts as standing on the ground. */
const FOOT = 0.03;

/** The lowest places, as far as they reach to each of many sides; x, z pairs. */
function footOf({ places }: Mesh): { foot: number[]; level: number } {
  let [level, head] = [Infinity, -Infinity];
  for (let i = 1; i < places.length; i += 3) {
    level = Math.min(level, places[i]!);
    head = Math.max(head, places[i]!);
  }
  const most = level + FOOT * (head - level);
  const sides = Array.from({ length: 32 }, (_, k) => (k * Math.PI) / 16);
  const best = sides.map(() => ({ far: -Infinity, at: 0 }));
  for (let i = 0; i < places.length; i += 3) {
    if (places[i + 1]! > most) continue;
    sides.forEach((side, k) => {
      const far = places[i]! * Math.cos(side) + places[i + 2]! * Math.sin(side);
      if (far > best[k]!.far) best[k] = { far, at: i };
    });
  }
  const kept = [...new Set(best.map(({ at }) => at))];
  return {
    foot: kept.flatMap((i) => [short(places[i]!), short(places[i + 2]!)]),
    level: short(level),
  };
}

function digestOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.byteLength.toString(36)}-${(hash >>> 0).toString(36)}`;
}

function partFrom(mesh: Mesh, index: number, glb: Glb, node: number, axis?: Axis): FoundPart {
  const { matrix } = glb.nodes[node] ?? {
    matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  };
  const along = axis && [0, 1, 2].map((k) => matrix[COLUMN[axis] + k]!);
  const length = along ? Math.hypot(...along) || 1 : 1;
  return {
    middle: middleOf(mesh, index),
    pivot: [short(matrix[12]!), short(matrix[13]!), short(matrix[14]!)],
    ...(along && { axis: along.map((n) => short(n / length)) as unknown as Triple }),
    ends: endsOf(mesh, index),
  };
}

function foundIn(bytes: Uint8Array, glb: Glb, mesh: Mesh, params: Params): Found {
  const ids = Object.keys(params.parts);
  const partOf = partsOfNodes(glb, params.parts);
  const parts = ids.map((id, i): [string, FoundPart] => {
    const { node: name, axis } = params.parts[id]!;
    const node = glb.nodes.findIndex((one) => one.name === name);
    const above = partOf[glb.nodes[node]?.parent ?? -1];
    const on = above === undefined ? undefined : ids[above];
    return [
      id,
      { ...(on !== undefined && on !== id && { on }), ...partFrom(mesh, i, glb, node, axis) },
    ];
  });
  const rest = partFrom(mesh, ids.length, glb, -1);
  return {
    digest: digestOf(bytes),
    triangles: glb.triangles,
    parts: Object.fromEntries(parts),
    ...(rest.ends.length > 0 && { rest }),
    ...footOf(mesh),
  };
}

/** See `SceneSpec.withFiles`. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const told = (fault: Omit<SceneFault, 'path'>) => ({
    params,
    faults: [{ path: ['file'], ...fault }],
  });
  const bytes = file(params.file);
  // A file that is not there has been told of.
  if (!bytes) return { params, faults: [] };
  const read = glbOf(bytes);
  if (!read.ok) return told({ ...read.fault, message: `${params.file} ${read.fault.message}` });
  const names = new Set(read.glb.nodes.map(({ name }) => name).filter((name) => name !== ''));
  const faults = Object.entries(params.parts).flatMap(([id, { node }]): SceneFault[] =>
    names.has(node)
      ? []
      : [
          {
            path: ['parts', id, 'node'],
            message: `${params.file} has no node "${node}"`,
            wanted: node,
            known: [...names],
          },
        ],
  );
  if (faults.length > 0) return { params, faults };
  const mesh = modelOf(bytes, params.parts)!;
  const found = foundIn(bytes, read.glb, mesh, params);
  const empty = Object.entries(found.parts).flatMap(([id, { ends }]): SceneFault[] =>
    ends.length > 0
      ? []
      : [
          {
            path: ['parts', id, 'node'],
            message: `"${params.parts[id]!.node}" holds no triangles`,
          },
        ],
  );
  return empty.length > 0
    ? { params, faults: empty }
    : { params: { ...params, found }, faults: [] };
}
