/**
 * The triangles of a model on the canvas: opaque parts as one object, translucent parts as two objects over
 * it. Also the uniforms that the shaders share.
 */
import { BufferAttribute, BufferGeometry, Matrix3, Matrix4, Vector3, Vector4 } from 'three';
import type { Group } from 'three';
import { parseHex } from '../../../story/timeline/colour.ts';
import { addObject, removeObjects, stageUniforms, writeStage } from '../../space/objects.ts';
import type { StageSize } from '../kit/contract.ts';
import { tripleAt } from '../../space/matrix.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';
import { isFaint, isSolid, type PartLook, type Posed } from './posed.ts';
import { faceFragment, faceVertex } from './shader.ts';

type Uniforms = ReturnType<typeof createUniforms>;

export const createUniforms = ({ parts, groups }: Pick<Mesh, 'parts' | 'groups'>) => ({
  ...stageUniforms(),
  uGroup: { value: groups.map(() => new Matrix4()) },
  uLook: { value: parts.map(() => new Vector4()) },
  uOwn: { value: parts.map(() => new Vector3()) },
  uWays: { value: new Matrix3() },
  uTarget: { value: new Vector3() },
  uAt: { value: new Vector3() },
  uPaper: { value: new Vector3() },
  uGround: { value: new Vector3() },
  uNight: { value: 0 },
});

/**
 * Writes the uniforms of a frame. `reach` is the largest distance of the mesh from its origin, in units of
 * the file.
 */
export function writeUniforms(
  u: Uniforms,
  { palette, opacity }: Context,
  { camera, looks, matrices }: Posed,
  size: StageSize,
  reach: number,
): void {
  const deepest = camera.size * (reach + Math.hypot(...camera.target)) * 1.1 + 10;
  writeStage(u, size, opacity, deepest);
  for (const [i, matrix] of matrices.entries()) u.uGroup.value[i]!.fromArray(matrix);
  for (const [i, { visibility, painted, recede, colour }] of looks.entries()) {
    u.uLook.value[i]!.set(visibility, painted, recede, colour === undefined ? 0 : 1);
    if (colour !== undefined) u.uOwn.value[i]!.set(...parseHex(colour));
  }
  u.uWays.value.fromArray([...camera.right, ...camera.up, ...camera.near]);
  u.uTarget.value.set(...camera.target);
  u.uAt.value.set(camera.x, camera.y, camera.size);
  u.uPaper.value.set(...parseHex(palette.paper));
  u.uGround.value.set(...parseHex(palette.ground));
  u.uNight.value = palette.night;
}

/**
 * The vertices, three per triangle and not shared: each has its position and normal, and the colour, part and
 * group of its triangle.
 */
function geometryOf(mesh: Mesh): BufferGeometry {
  const corners = mesh.index.length;
  const places = new Float32Array(corners * 3);
  const colours = new Uint8Array(corners * 3);
  const belongs = new Float32Array(corners * 2);
  const tints = mesh.colours.map((hex) => parseHex(hex).map((c) => Math.round(c * 255)));
  for (let i = 0; i < corners; i += 1) {
    const t = Math.floor(i / 3);
    places.set(tripleAt(mesh.places, mesh.index[i]!), 3 * i);
    colours.set(tints[mesh.triangleColour[t]!]!, 3 * i);
    belongs.set([mesh.trianglePart[t]!, mesh.triangleGroup[t]!], 2 * i);
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(places, 3))
    .setAttribute('aNormal', new BufferAttribute(mesh.normals, 3))
    .setAttribute('aColour', new BufferAttribute(colours, 3, true))
    .setAttribute('aPart', new BufferAttribute(belongs, 2))
    .setIndex(new BufferAttribute(new Uint32Array(corners), 1));
}

export function createFaces(group: Group, uniforms: Uniforms, mesh: Mesh) {
  const solid = geometryOf(mesh);
  const index = solid.index!;
  // Both geometries share the buffers; each draws its own range of the index.
  const faint = new BufferGeometry().setIndex(index);
  for (const [name, attribute] of Object.entries(solid.attributes))
    faint.setAttribute(name, attribute);
  const shader = {
    uniforms,
    vertexShader: faceVertex
      .replaceAll('GROUPS', String(mesh.groups.length))
      .replaceAll('PARTS', String(mesh.parts.length)),
    fragmentShader: faceFragment,
  };
  const through = { ...shader, transparent: true, defines: { THROUGH: 1 } };
  const solidObject = addObject(group, 10, solid, shader);
  // The first object writes depth only, the second colour: so only the nearest translucent surface is
  // visible.
  const veils = [
    addObject(group, 30, faint, { ...through, depthWrite: true, colorWrite: false }),
    addObject(group, 31, faint, through),
  ];
  /** Writes the triangles of the chosen parts into the index from `start` on and returns the end. */
  const fill = (
    start: number,
    looks: readonly PartLook[],
    isIncluded: (look: PartLook) => boolean,
  ) => {
    const into = index.array as Uint32Array;
    let at = start;
    for (let t = 0; t < mesh.trianglePart.length; t += 1)
      if (isIncluded(looks[mesh.trianglePart[t]!]!))
        for (let k = 0; k < 3; k += 1) into[at++] = 3 * t + k;
    return at;
  };
  let last = '';
  return {
    write(looks: readonly PartLook[]): void {
      const now = looks.map((look) => (isSolid(look) ? 2 : isFaint(look) ? 1 : 0)).join('');
      if (now === last) return;
      last = now;
      const middle = fill(0, looks, isSolid);
      const end = fill(middle, looks, isFaint);
      index.needsUpdate = true;
      solid.setDrawRange(0, middle);
      faint.setDrawRange(middle, end - middle);
      solidObject.visible = middle > 0;
      for (const veil of veils) veil.visible = end > middle;
    },
    dispose: () => removeObjects(solidObject, ...veils),
  };
}
