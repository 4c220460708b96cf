/** The triangles of a model: what is wholly there as one object, what is seen through as two over it; and the numbers that all its shaders share. */
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Matrix3,
  Matrix4,
  Mesh as Drawn,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  type Group,
} from 'three';
import { rgb } from '../../space/mountain.ts';
import type { StageSize } from '../kit/contract.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';
import type { PartLook, Posed } from './posed.ts';
import { faceFragment, faceVertex } from './shader.ts';

export type Uniforms = ReturnType<typeof createUniforms>;

export function createUniforms({ parts, groups }: Pick<Mesh, 'parts' | 'groups'>) {
  return {
    uGroup: { value: groups.map(() => new Matrix4()) },
    uLook: { value: parts.map(() => new Vector4()) },
    uOwn: { value: parts.map(() => new Vector3()) },
    uWays: { value: new Matrix3() },
    uTarget: { value: new Vector3() },
    uAt: { value: new Vector3() },
    uPlate: { value: new Vector2() },
    uStage: { value: new Vector4(1, 1, 1, 1) },
    uPaper: { value: new Vector3() },
    uGround: { value: new Vector3() },
    uNight: { value: 0 },
    uPresence: { value: 1 },
  };
}

/** `reach` is how far the mesh goes from its origin, in units of the file. */
export function writeUniforms(
  u: Uniforms,
  { palette, opacity }: Context,
  { camera, looks, matrices }: Posed,
  size: StageSize,
  reach: number,
): void {
  matrices.forEach((matrix, i) => u.uGroup.value[i]!.fromArray(matrix));
  looks.forEach(({ shown, painted, recede, colour }, i) => {
    u.uLook.value[i]!.set(shown, painted, recede, colour === undefined ? 0 : 1);
    if (colour !== undefined) u.uOwn.value[i]!.set(...rgb(colour));
  });
  u.uWays.value.fromArray([...camera.right, ...camera.up, ...camera.near]);
  u.uTarget.value.set(...camera.target);
  u.uAt.value.set(camera.x, camera.y, camera.size);
  u.uPlate.value.set(size.plate.x, size.plate.y);
  const deepest = camera.size * (reach + Math.hypot(...camera.target)) * 1.1 + 10;
  u.uStage.value.set(size.width, size.height, size.plate.scale, deepest);
  u.uPaper.value.set(...rgb(palette.paper));
  u.uGround.value.set(...rgb(palette.ground));
  u.uNight.value = palette.night;
  u.uPresence.value = opacity;
}

export interface Faces {
  write(looks: readonly PartLook[]): void;
  dispose(): void;
}

function attributesOf(mesh: Mesh): Readonly<Record<string, BufferAttribute>> {
  const corners = mesh.index.length;
  const places = new Float32Array(corners * 3);
  const colours = new Uint8Array(corners * 3);
  const belongs = new Float32Array(corners * 2);
  for (let i = 0; i < corners; i += 1) {
    const [place, t] = [3 * mesh.index[i]!, Math.floor(i / 3)];
    places.set(mesh.places.subarray(place, place + 3), 3 * i);
    const colour = rgb(mesh.colours[mesh.triangleColour[t]!] ?? '#888888');
    colours.set(
      colour.map((c) => Math.round(c * 255)),
      3 * i,
    );
    belongs.set([mesh.trianglePart[t]!, mesh.triangleGroup[t]!], 2 * i);
  }
  return {
    position: new BufferAttribute(places, 3),
    aNormal: new BufferAttribute(mesh.normals, 3),
    aColour: new BufferAttribute(colours, 3, true),
    aPart: new BufferAttribute(belongs, 2),
  };
}

/** Corners of the parts that are wholly there, then of those seen through; and how many of each. */
function sorted(
  mesh: Mesh,
  looks: readonly PartLook[],
  into: Uint32Array,
): readonly [number, number] {
  let at = 0;
  const take = (wanted: (shown: number) => boolean) => {
    for (let t = 0; t < mesh.trianglePart.length; t += 1)
      if (wanted(looks[mesh.trianglePart[t]!]!.shown))
        for (let k = 0; k < 3; k += 1) into[at++] = 3 * t + k;
  };
  take((shown) => shown >= 0.995);
  const solid = at;
  take((shown) => shown < 0.995 && shown > 0.004);
  return [solid, at - solid];
}

export function createFaces(group: Group, uniforms: Uniforms, mesh: Mesh): Faces {
  const attributes = attributesOf(mesh);
  const index = new BufferAttribute(new Uint32Array(mesh.index.length), 1);
  const geometries = [0, 1].map(() => {
    const geometry = new BufferGeometry();
    for (const [name, attribute] of Object.entries(attributes))
      geometry.setAttribute(name, attribute);
    return geometry.setIndex(index);
  });
  const material = (through: boolean, colour = true) =>
    new ShaderMaterial({
      uniforms,
      vertexShader: faceVertex
        .replaceAll('GROUPS', String(uniforms.uGroup.value.length))
        .replaceAll('PARTS', String(uniforms.uLook.value.length)),
      fragmentShader: faceFragment,
      transparent: through,
      depthWrite: !through || !colour,
      colorWrite: colour,
      side: DoubleSide,
      ...(through && { defines: { THROUGH: 1 } }),
    });
  const [solid, through] = geometries as [BufferGeometry, BufferGeometry];
  const objects = [
    new Drawn(solid, material(false)),
    // First how near it is, then its colour: only the nearest surface shines through.
    new Drawn(through, material(true, false)),
    new Drawn(through, material(true)),
  ];
  objects.forEach((object, i) => {
    object.frustumCulled = false;
    object.renderOrder = [10, 30, 31][i]!;
    group.add(object);
  });
  let shown = '';
  return {
    write(looks) {
      const kind = ({ shown: s }: PartLook) => (s >= 0.995 ? 2 : s > 0.004 ? 1 : 0);
      const now = looks.map(kind).join('');
      if (now === shown) return;
      shown = now;
      const [whole, faint] = sorted(mesh, looks, index.array as Uint32Array);
      index.needsUpdate = true;
      solid.setDrawRange(0, whole);
      through.setDrawRange(whole, faint);
      objects.forEach((object, i) => (object.visible = (i === 0 ? whole : faint) > 0));
    },
    dispose() {
      for (const geometry of geometries) geometry.dispose();
      for (const object of objects) {
        object.material.dispose();
        group.remove(object);
      }
    },
  };
}
