/** The numbers that all shaders of a model share, written from a moment. One object, never replaced. */
import { Matrix3, Matrix4, Vector2, Vector3, Vector4 } from 'three';
import { rgb } from '../../space/paint.ts';
import type { StageSize } from '../kit/contract.ts';
import type { Mesh } from './mesh.ts';
import type { Moment } from './params.ts';
import type { Posed } from './posed.ts';

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
  { palette, opacity }: Moment,
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
