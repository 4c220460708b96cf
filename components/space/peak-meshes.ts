/**
 * Terraces and ink of some peaks as two objects that share one set of buffers, and the uniforms of their
 * shaders.
 */
import { BufferAttribute, BufferGeometry, Vector2, Vector3, Vector4, type Group } from 'three';
import { PLATE, type RenderContext } from '../../story/scene.ts';
import { parseHex } from '../../story/timeline/colour.ts';
import type { StageSize, Tier } from '../scenes/kit/contract.ts';
import { PITCH, type Camera } from './camera.ts';
import type { Buffers } from './mesh.ts';
import { fadeOf, inkWeight, type Mountain } from './mountain.ts';
import { addObject, removeObjects, stageUniforms, writeStage } from './objects.ts';
import * as shaders from './shader.ts';
import { TERRACES } from './terraces.ts';

/** Half the width of the ink around a mountain, on the plate. */
const INK_WIDTH = 1.4;
/** A depth beyond any ground. */
const DEEPEST = 600;
/** Strength of the grain in the paint. */
const GRAIN = 0.16;

/** Per mountain: its place and size, its level, its look. */
const peakUniforms = (peaks: number) => {
  const count = Math.max(1, Math.min(shaders.MOST_PEAKS, peaks));
  const vectors = () => ({ value: Array.from({ length: count }, () => new Vector4()) });
  return { uStand: vectors(), uLevel: vectors(), uLook: vectors() };
};

export type Uniforms = ReturnType<typeof createUniforms>;

export const createUniforms = (peaks: number) => ({
  ...stageUniforms(),
  ...peakUniforms(peaks),
  uCamera: { value: new Vector4() },
  uMiddle: { value: new Vector2() },
  uLadder: { value: Array.from({ length: 8 }, () => new Vector4()) },
  uPaper: { value: new Vector3() },
  uPaperShade: { value: new Vector3() },
  uGround: { value: new Vector3() },
  uEdge: { value: new Vector3() },
  uTea: { value: new Vector3() },
  uBare: { value: new Vector4() },
  uPainted: { value: new Vector4() },
  uNight: { value: 0 },
  uGrain: { value: 0 },
  uWidth: { value: INK_WIDTH },
});

/** Uniforms for growing mountains: everything is shared except the numbers of each mountain. */
export const grownUniforms = (uniforms: Uniforms): Uniforms => ({
  ...uniforms,
  ...peakUniforms(uniforms.uStand.value.length),
});

/** Writes the uniforms of camera, stage and colours. */
export function writeScene(
  u: Uniforms,
  { palette, opacity, aspect }: RenderContext<unknown, unknown>,
  camera: Camera,
  size: StageSize,
  isGrained: boolean,
): void {
  writeStage(u, size, opacity, DEEPEST);
  u.uGrain.value = isGrained ? GRAIN : 0;
  u.uCamera.value.set(camera.x, camera.y, camera.scale, PITCH[aspect]);
  u.uMiddle.value.set(PLATE[aspect].width / 2, PLATE[aspect].height / 2);
  u.uPaper.value.set(...parseHex(palette.paper));
  u.uPaperShade.value.set(...parseHex(palette.paperShade));
  u.uGround.value.set(...parseHex(palette.ground));
  u.uEdge.value.set(...parseHex(palette.edge));
  u.uTea.value.set(...parseHex(palette.tea));
  u.uBare.value.set(...parseHex(palette.contour), palette.contourAlpha);
  u.uPainted.value.set(...parseHex(palette.contourPainted), palette.contourPaintedAlpha);
  u.uNight.value = palette.night;
  for (const [i, vector] of u.uLadder.value.entries()) {
    const rung = palette.ladder[Math.min(i, palette.ladder.length - 1)];
    if (rung) vector.set(...parseHex(rung[1]), rung[0]);
  }
}

/** Writes the place and look of the mountains of a mesh. Mountains that are absent are reset to zero. */
export function writePeaks(
  u: Uniforms,
  mountains: readonly Mountain[],
  paper: number,
  isGrown = false,
): void {
  u.uWidth.value = INK_WIDTH * inkWeight(mountains);
  for (const { value } of [u.uStand, u.uLevel, u.uLook])
    for (const vector of value) vector.set(0, 0, 0, 1);
  for (const m of mountains) {
    if (m.index >= u.uStand.value.length || m.terraces > TERRACES !== isGrown) continue;
    const { presence, pale, lost } = fadeOf(m);
    u.uStand.value[m.index]!.set(m.x, m.z, m.broad, m.tall / m.terraces);
    u.uLevel.value[m.index]!.set(m.level * TERRACES, m.edge, presence * paper, m.terraces);
    u.uLook.value[m.index]!.set(m.grey ?? 0, pale, m.tea ? 1 : 0, lost);
  }
}

/**
 * Adds the objects to a group; they draw nothing until `show` is called with buffers. In `lite` the ink is
 * drawn as lines instead; see `inkStrokes`.
 */
export function createPeakMeshes(group: Group, uniforms: Uniforms, tier: Tier) {
  const mesh = new BufferGeometry();
  const add = (order: number, vertexShader: string, fragmentShader: string) =>
    addObject(group, order, mesh, {
      uniforms,
      vertexShader: vertexShader.replaceAll('COUNT', String(uniforms.uStand.value.length)),
      fragmentShader,
    });
  const objects = [
    add(10, shaders.terraceVertex, shaders.terraceFragment),
    ...(tier === 'lite' ? [] : [add(11, shaders.inkVertex, shaders.inkFragment)]),
  ];
  let starts: Buffers['starts'] = [];
  return {
    show(buffers: Buffers): void {
      mesh.dispose();
      mesh.setAttribute('aRing', new BufferAttribute(buffers.ring, 2));
      mesh.setAttribute('aData', new BufferAttribute(buffers.data, 4));
      mesh.setAttribute('aOut', new BufferAttribute(buffers.out, 4, true));
      mesh.setIndex(new BufferAttribute(buffers.index, 1));
      starts = buffers.starts;
      this.setRange(0, starts.length - 2);
    },
    setVisible(visible: boolean): void {
      for (const object of objects) object.visible = visible && (mesh.index?.count ?? 0) > 0;
    },
    /** Limits drawing to the parts from `first` to `last`, by their order in the buffers. */
    setRange(first: number, last: number): void {
      const [from, to] = [starts[first], starts[last + 1]];
      if (from !== undefined && to !== undefined) mesh.setDrawRange(from, to - from);
    },
    dispose: () => removeObjects(...objects),
  };
}
