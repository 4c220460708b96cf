/** Objects on the canvas: drawn where their shaders say, whatever three would think of their bounds. */
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

/** What the shaders of every kind know of the stage. */
export const stageUniforms = () => ({
  uOffset: { value: new Vector2() },
  uStage: { value: new Vector4(1, 1, 1, 1) },
  uPresence: { value: 1 },
});
export type StageUniforms = ReturnType<typeof stageUniforms>;

/** `deepest` is the greatest depth that anything has. */
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

/** Adds an object to a group, to be shown once it has something to draw. `order`: what comes later is drawn later. */
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
