/**
 * The facts about a file that a page needs before the file is loaded: where its parts are, their extents,
 * what moves.
 */
import { DoubleSide, Raycaster, Vector3, type Material, type Mesh } from 'three';
import { farthest, flat, short, shortened } from '../../space/extents.ts';
import type { MeasuredModel, MeasuredPart } from '../../space/measured-model.ts';
import { minus, type Triple } from '../../space/matrix.ts';
import { partOf, type OpenGlb } from '../../space/open-glb.ts';
import { STEPS } from '../../space/turntable.ts';
import type { Params } from './params.ts';

/**
 * The most vertices that are measured, at rest and in each pose of a clip; if there are more, every nth is
 * used.
 */
const MOST = { still: 150_000, posed: 8_000 };
/** The fewest vertices that are measured of a small mesh beside a large one. */
const LEAST = 24;

/** A vertex of a mesh, by its index. */
type Corner = readonly [mesh: Mesh, corner: number];

/** The position of a vertex in the current pose. */
function placeOf([mesh, corner]: Corner): Triple {
  const { x, y, z } = mesh.getVertexPosition(corner, new Vector3()).applyMatrix4(mesh.matrixWorld);
  return [x, y, z];
}

const sizeOf = (mesh: Mesh): number => mesh.geometry.attributes['position']!.count;

/** Every nth vertex of a mesh; more of them if the mesh has few. */
function cornersOf(mesh: Mesh, nth: number): readonly Corner[] {
  const count = sizeOf(mesh);
  const step = Math.min(nth, Math.ceil(count / LEAST));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => [mesh, i * step] as const);
}

/**
 * Whether a place is inside of the meshes: rays from it meet a surface in at least five of six directions.
 */
function isWithin(place: Triple, meshes: readonly Mesh[]): boolean {
  const sides = [0, 1, 2].flatMap((k) =>
    [-1, 1].map((sign) => new Vector3().setComponent(k, sign)),
  );
  const met = sides.filter((side) => {
    const ray = new Raycaster(new Vector3(...place), side);
    return meshes.some((mesh) => ray.intersectObject(mesh, false).length > 0);
  });
  return met.length > 4;
}

/**
 * The vertex at which a line to a part ends if the part's centre lies outside of its surface, as the centre
 * of a ring does. Undefined if the centre is inside.
 */
function nearestCorner(middle: Triple, meshes: readonly Mesh[]): Corner | undefined {
  if (isWithin(middle, meshes)) return undefined;
  let [nearest, best]: [number, Corner | undefined] = [Infinity, undefined];
  for (const corner of meshes.flatMap((mesh) => cornersOf(mesh, 4))) {
    const far = Math.hypot(...minus(placeOf(corner), middle));
    if (far < nearest) [nearest, best] = [far, corner];
  }
  return best;
}

const meanOf = (places: readonly Triple[]): Triple => {
  const mean = (k: 0 | 1 | 2) =>
    places.reduce((sum, place) => sum + place[k], 0) / Math.max(1, places.length);
  return [mean(0), mean(1), mean(2)];
};

/**
 * The facts that a page needs about an opened file with these parts. Throws if its coordinates are not finite
 * or too large.
 */
export function objectFileIn(
  { meshes, pose }: OpenGlb,
  parts: Params['parts'],
  clips: readonly string[],
  digest: string,
): MeasuredModel {
  const ids = [...Object.keys(parts), ''];
  const meshesByPart = ids.map((_, part) =>
    meshes.flatMap(({ mesh, names }) => (partOf(names, parts) === part ? [mesh] : [])),
  );
  const all = meshesByPart.flat();
  // Rays from inside meet the back of a surface.
  for (const { material } of all) (material as Material).side = DoubleSide;
  const total = all.reduce((sum, mesh) => sum + sizeOf(mesh), 0);
  /** The measured places of each part in one pose. */
  const stand = (clip: string, at: number, most: number) => {
    pose(clip, at);
    const nth = Math.ceil(total / most);
    return meshesByPart.map((some) => some.flatMap((mesh) => cornersOf(mesh, nth)).map(placeOf));
  };
  // The pose of a script that names none: the beginning of the first clip.
  const [firstClip = ''] = clips;
  const first = stand(firstClip, 0, MOST.still);
  const corners = ids.map((id, part) =>
    id === '' ? undefined : nearestCorner(meanOf(first[part]!), meshesByPart[part]!),
  );
  const boundsAt = (places: readonly (readonly Triple[])[]) =>
    places.map((some, part) => {
      const corner = corners[part];
      return { middle: corner ? placeOf(corner) : meanOf(some), ends: farthest(some) };
    });
  const standing = boundsAt(first);
  const still = boundsAt(stand(firstClip, 0, MOST.posed));
  const runs = clips.map((clip) =>
    Array.from({ length: STEPS + 1 }, (_, i) => boundsAt(stand(clip, i / STEPS, MOST.posed))),
  );
  const partFrom = (part: number): MeasuredPart => {
    const { middle, ends } = standing[part]!;
    const before = flat(still[part]!.ends).join();
    const moving = runs.flatMap((poses, i) => {
      const run = poses.map((one) => one[part]!);
      return run.some((one) => flat(one.ends).join() !== before) ? [[clips[i]!, run] as const] : [];
    });
    const record = (of: (run: typeof standing) => readonly Triple[]) =>
      Object.fromEntries(moving.map(([clip, run]) => [clip, flat(of(run))]));
    return {
      middle: shortened(middle),
      ends: flat(ends),
      ...(moving.length > 0 && {
        moves: record((run) => run.map((one) => one.middle)),
        sweeps: record((run) => farthest(run.flatMap((one) => one.ends))),
      }),
    };
  };
  const rest = partFrom(ids.length - 1);
  const places = first.flat();
  if (!places.every((place) => place.every((n) => Math.abs(n) < 1e9)))
    throw new Error('places its corners beyond all measure');
  return {
    digest,
    triangles: all.reduce(
      (sum, mesh) => sum + Math.floor((mesh.geometry.index?.count ?? sizeOf(mesh)) / 3),
      0,
    ),
    parts: Object.fromEntries(ids.slice(0, -1).map((id, i) => [id, partFrom(i)])),
    ...(rest.ends.length > 0 && { rest }),
    level: short(places.reduce((least, [, y]) => Math.min(least, y), Infinity)),
  };
}
