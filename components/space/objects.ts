/** Objects on the canvas. The shaders place them, so three must not cull them by their bounds. */
import {
  DoubleSide,
  Mesh,
  ShaderMaterial,
  Vector2,
  Vector4,
  type BufferGeometry,
  type Group,
  type ShaderMaterialParameters,
} from 'three';
import type { StageSize } from '../scenes/kit/contract.ts';

/** The uniforms that the shaders of all kinds share: the stage. */
export const stageUniforms = () => ({
  uOffset: { value: new Vector2() },
  uStage: { value: new Vector4(1, 1, 1, 1) },
  uPresence: { value: 1 },
});
export type StageUniforms = ReturnType<typeof stageUniforms>;

/** Writes the stage's uniforms; `deepest` is the largest depth of anything that is drawn. */
export function writeStage(
  u: StageUniforms,
  { plate, width, height }: StageSize,
  opacity: number,
  deepest: number,
): void {
  u.uOffset.value.set(plate.x, plate.y);
  u.uStage.value.set(width, height, plate.scale, deepest);
  u.uPresence.value = opacity;
}

type Drawn = Mesh<BufferGeometry, ShaderMaterial>;

/**
 * Adds an object to a group, invisible until the caller has something to draw. Objects with a larger `order`
 * are drawn later.
 */
export function addObject(
  group: Group,
  order: number,
  geometry: BufferGeometry,
  shader: ShaderMaterialParameters,
): Drawn {
  const material = new ShaderMaterial({
    depthWrite: !shader.transparent,
    side: DoubleSide,
    ...shader,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = order;
  object.visible = false;
  group.add(object);
  return object;
}

export function removeObjects(...objects: readonly Drawn[]): void {
  for (const { geometry, material } of objects) {
    geometry.dispose();
    material.dispose();
  }
  for (const object of objects) object.removeFromParent();
}
