/** What a page has to know of a file without having it: where its parts are, how far they reach, what moves. */
import { DoubleSide, Raycaster, Vector3, type Material, type Mesh } from 'three';
import type { Found, FoundPart } from '../../space/found-model.ts';
import { dot, minus, type Triple } from '../../space/matrix.ts';
import { STEPS } from '../../space/turntable.ts';
import { isMesh, type Opened } from './load-object.ts';

/** Five figures are less than a pixel on any stage. */
const short = (n: number) => Number(n.toPrecision(5));
const flat = (places: readonly Triple[]) => places.flatMap((place) => place.map(short));

/** All directions of a cube's faces, edges and corners. */
const SIDES = [-1, 0, 1];
const DIRECTIONS = SIDES.flatMap((x) =>
  SIDES.flatMap((y) => SIDES.map((z): Triple => [x, y, z])),
).filter((way) => way.some((n) => n !== 0));
/** Corners of all meshes that are looked at, of more every nth: where it stands, and in each pose of a clip. */
const MOST = { still: 150_000, posed: 8_000 };
/** Of a small mesh beside a large one. */
const LEAST = 24;

/** A corner of a mesh, by its number. */
type Corner = readonly [mesh: Mesh, corner: number];

/** As it stands now. */
function placeOf([mesh, corner]: Corner): Triple {
  const { x, y, z } = mesh.getVertexPosition(corner, new Vector3()).applyMatrix4(mesh.matrixWorld);
  return [x, y, z];
}

/** Every nth corner of a mesh, or more of them where it has few. */
function cornersOf(mesh: Mesh, nth: number): readonly Corner[] {
  const { count } = mesh.geometry.attributes['position']!;
  const step = Math.min(nth, Math.ceil(count / LEAST));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => [mesh, i * step] as const);
}

/** Whether surface is met from a place to nearly all sides: then it lies within what they enclose. */
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

/** Where a line to a part ends, if the middle of it lies outside of it, as a ring's does: at the corner next to that. */
function nearestCorner(middle: Triple, meshes: readonly Mesh[]): Corner | undefined {
  if (isWithin(middle, meshes)) return undefined;
  let [nearest, best]: [number, Corner | undefined] = [Infinity, undefined];
  for (const corner of meshes.flatMap((mesh) => cornersOf(mesh, 4))) {
    const far = Math.hypot(...minus(placeOf(corner), middle));
    if (far < nearest) [nearest, best] = [far, corner];
  }
  return best;
}

/** Of some places the farthest in each direction, each once. */
function farthest(places: readonly Triple[], ways: readonly Triple[]): readonly Triple[] {
  const best = ways.map((way) => {
    let [far, at] = [-Infinity, places[0]!];
    for (const place of places) {
      const reach = dot(place, way);
      if (reach > far) [far, at] = [reach, place];
    }
    return at;
  });
  return places.length === 0 ? [] : [...new Set(best)];
}

const meanOf = (places: readonly Triple[]): Triple => {
  const mean = (k: 0 | 1 | 2) =>
    places.reduce((sum, place) => sum + place[k], 0) / Math.max(1, places.length);
  return [mean(0), mean(1), mean(2)];
};

/** What a page has to know of an opened file; `ids` of its parts. Throws where its numbers are none. */
export function foundIn(
  { scene, partOf, pose }: Opened,
  ids: readonly string[],
  clips: readonly string[],
  digest: string,
): Found {
  const meshes: { readonly mesh: Mesh; readonly part: string }[] = [];
  scene.traverse((object) => {
    if (!isMesh(object)) return;
    meshes.push({ mesh: object, part: partOf(object) });
    // Rays from within meet the surface from behind.
    (object.material as Material).side = DoubleSide;
  });
  const total = meshes.reduce(
    (sum, { mesh }) => sum + mesh.geometry.attributes['position']!.count,
    0,
  );
  /** Places by part, in one pose. */
  const stand = (clip: string, at: number, most: number) => {
    pose(clip, at);
    const all = new Map<string, Triple[]>([...ids, ''].map((id) => [id, []]));
    for (const { mesh, part } of meshes)
      for (const corner of cornersOf(mesh, Math.ceil(total / most)))
        all.get(part)!.push(placeOf(corner));
    return all;
  };
  // As it stands where a script says nothing: at the beginning of its first clip.
  const first = stand(clips[0] ?? '', 0, MOST.still);
  const corners = new Map(
    ids.map((id) => {
      const own = meshes.filter(({ part }) => part === id).map(({ mesh }) => mesh);
      return [id, nearestCorner(meanOf(first.get(id)!), own)];
    }),
  );
  const boundsAt = (places: ReadonlyMap<string, readonly Triple[]>) =>
    new Map(
      [...places].map(([id, all]) => {
        const corner = corners.get(id);
        const middle = corner ? placeOf(corner) : meanOf(all);
        return [id, { middle, ends: farthest(all, DIRECTIONS) }];
      }),
    );
  const own = boundsAt(first);
  const still = boundsAt(stand(clips[0] ?? '', 0, MOST.posed));
  const runs = clips.map((clip) => ({
    clip,
    poses: Array.from({ length: STEPS + 1 }, (_, i) =>
      boundsAt(stand(clip, i / STEPS, MOST.posed)),
    ),
  }));
  const partFrom = (id: string): FoundPart => {
    const { middle, ends } = own.get(id)!;
    const moves = runs.map(({ clip, poses }) => ({ clip, all: poses.map((one) => one.get(id)!) }));
    const before = flat(still.get(id)!.ends).join();
    const moving = moves.filter(({ all }) => all.some((one) => flat(one.ends).join() !== before));
    const record = <T>(of: (move: (typeof moves)[number]) => T) =>
      Object.fromEntries(moving.map((move) => [move.clip, of(move)]));
    return {
      middle: middle.map(short) as unknown as Triple,
      ends: flat(ends),
      ...(moving.length > 0 && {
        moves: record(({ all }) => flat(all.map((one) => one.middle))),
        sweeps: record(({ all }) =>
          flat(
            farthest(
              all.flatMap((one) => one.ends),
              DIRECTIONS,
            ),
          ),
        ),
      }),
    };
  };
  const rest = partFrom('');
  const all = [...first.values()].flat();
  if (!all.every((place) => place.every((n) => Math.abs(n) < 1e9)))
    throw new Error('places its corners beyond all measure');
  return {
    digest,
    triangles: meshes.reduce((sum, { mesh }) => {
      const { index, attributes } = mesh.geometry;
      return sum + Math.floor((index ?? attributes['position']!).count / 3);
    }, 0),
    parts: Object.fromEntries(ids.map((id) => [id, partFrom(id)])),
    ...(rest.ends.length > 0 && { rest }),
    level: short(all.reduce((least, [, y]) => Math.min(least, y), Infinity)),
  };
}
