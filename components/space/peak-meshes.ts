/** Terraces, ink and contours of some peaks as three objects over one set of buffers, and the numbers that their shaders share; in lite one object. */
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  LineSegments,
  Mesh,
  ShaderMaterial,
  Vector3,
  Vector4,
  type Group,
} from 'three';
import { PLATE, type RenderContext } from '../../story/scene.ts';
import type { StageSize, Tier } from '../scenes/kit/contract.ts';
import { PITCH, type Camera } from './camera.ts';
import type { Buffers } from './mesh.ts';
import { inkLost, inkWeight, rgb, type Mountain } from './mountain.ts';
import {
  contourFragment,
  contourVertex,
  inkFragment,
  inkVertex,
  MOST_PEAKS,
  terraceFragment,
  terraceVertex,
} from './shader.ts';
import { TERRACES } from './terraces.ts';

const vectors = (count: number) => Array.from({ length: count }, () => new Vector4());

/** Half the width of the ink around a mountain, on the plate. */
const INK_WIDTH = 1.4;

export type Uniforms = ReturnType<typeof createUniforms>;

export function createUniforms(peaks: number) {
  const count = Math.max(1, Math.min(MOST_PEAKS, peaks));
  return {
    uCamera: { value: new Vector4() },
    uPlate: { value: new Vector4() },
    uStage: { value: new Vector3(1, 1, 1) },
    uStand: { value: vectors(count) },
    uLevel: { value: vectors(count) },
    uLook: { value: vectors(count) },
    uLadder: { value: vectors(8) },
    uPaper: { value: new Vector3() },
    uPaperShade: { value: new Vector3() },
    uGround: { value: new Vector3() },
    uEdge: { value: new Vector3() },
    uTea: { value: new Vector3() },
    uBare: { value: new Vector4() },
    uPainted: { value: new Vector4() },
    uNight: { value: 0 },
    uPresence: { value: 1 },
    uGrain: { value: 0 },
    uWidth: { value: INK_WIDTH },
  };
}

const colour = (vector: Vector3, hex: string) => {
  const [r, g, b] = rgb(hex);
  vector.set(r, g, b);
};

/** Camera, stage and colours. */
export function writeScene(
  u: Uniforms,
  {
    palette,
    opacity,
    aspect,
  }: Pick<RenderContext<unknown, unknown>, 'palette' | 'opacity' | 'aspect'>,
  camera: Camera,
  size: StageSize,
): void {
  const { width, height } = PLATE[aspect];
  u.uCamera.value.set(camera.x, camera.y, camera.scale, PITCH[aspect]);
  u.uPlate.value.set(width / 2, height / 2, size.plate.x, size.plate.y);
  u.uStage.value.set(size.width, size.height, size.plate.scale);
  colour(u.uPaper.value, palette.paper);
  colour(u.uPaperShade.value, palette.paperShade);
  colour(u.uGround.value, palette.ground);
  colour(u.uEdge.value, palette.edge);
  colour(u.uTea.value, palette.tea);
  u.uBare.value.set(...rgb(palette.contour), palette.contourAlpha);
  u.uPainted.value.set(...rgb(palette.contourPainted), palette.contourPaintedAlpha);
  u.uNight.value = palette.night;
  u.uPresence.value = opacity;
  for (let i = 0; i < u.uLadder.value.length; i += 1) {
    const rung = palette.ladder[Math.min(i, palette.ladder.length - 1)];
    if (rung) u.uLadder.value[i]!.set(...rgb(rung[1]), rung[0]);
  }
}

/** Where every peak stands and how it looks. Those that are not there keep nothing of when they were. */
export function writePeaks(
  u: Uniforms,
  standings: readonly Mountain[],
  /** How far each has lost its colour, 0 to 1. */
  grey: (mountain: Mountain) => number,
  paper: number,
  grown: boolean,
): void {
  u.uWidth.value = INK_WIDTH * inkWeight(standings);
  for (const { value } of [u.uStand, u.uLevel, u.uLook])
    for (const peak of value) peak.set(0, 0, 0, 1);
  for (const s of standings) {
    if (s.index >= u.uStand.value.length || s.terraces > TERRACES !== grown) continue;
    u.uStand.value[s.index]!.set(s.x, s.z, s.broad, s.tall / s.terraces);
    u.uLevel.value[s.index]!.set(s.level * TERRACES, s.edge, s.shown * paper, s.terraces);
    u.uLook.value[s.index]!.set(grey(s), s.recede, s.tea ? 1 : 0, inkLost(s));
  }
}

export interface PeakMeshes {
  show(buffers: Buffers): void;
  setVisible(visible: boolean): void;
  /** Draws the parts from the first to the last that are there, by their order in the buffers. */
  setRange(first: number, last: number): void;
  dispose(): void;
}

/** Adds the three objects to a group; they draw nothing until they are shown buffers. */
export function createPeakMeshes(
  group: Group,
  uniforms: Uniforms,
  tier: Tier = 'full',
): PeakMeshes {
  const lite = tier === 'lite';
  const counted = (source: string) =>
    source.replaceAll('COUNT', String(uniforms.uStand.value.length));
  const material = (vertexShader: string, fragmentShader: string, transparent: boolean) =>
    new ShaderMaterial({
      uniforms,
      vertexShader: counted(vertexShader),
      fragmentShader,
      transparent,
      depthWrite: !transparent,
      side: DoubleSide,
      // Without lines of their own, contours are part of the riser.
      ...(lite && { defines: { LIPS: 1 } }),
    });
  const mesh = new BufferGeometry();
  const lines = new BufferGeometry();
  const objects = [
    new Mesh(mesh, material(terraceVertex, terraceFragment, false)),
    ...(lite
      ? []
      : [
          new Mesh(mesh, material(inkVertex, inkFragment, false)),
          new LineSegments(lines, material(contourVertex, contourFragment, true)),
        ]),
  ];
  objects.forEach((object, i) => {
    object.frustumCulled = false;
    object.renderOrder = 10 + i;
    object.visible = false;
    group.add(object);
  });
  let shown = false;
  let starts: Buffers['starts'] = [];
  return {
    show(buffers) {
      mesh.dispose();
      lines.dispose();
      mesh.setAttribute('aRing', new BufferAttribute(buffers.ring, 2));
      mesh.setAttribute('aData', new BufferAttribute(buffers.data, 4));
      mesh.setAttribute('aOut', new BufferAttribute(buffers.out, 4, true));
      mesh.setIndex(new BufferAttribute(buffers.index, 1));
      lines.setAttribute('aRing', new BufferAttribute(buffers.lineRing, 2));
      lines.setAttribute('aData', new BufferAttribute(buffers.lineData, 4));
      starts = buffers.starts;
      mesh.setDrawRange(0, buffers.index.length);
      lines.setDrawRange(0, buffers.lineRing.length / 2);
      shown = buffers.index.length > 0;
    },
    setVisible(visible) {
      for (const object of objects) object.visible = visible && shown;
    },
    setRange(first, last) {
      const [from, to] = [starts[first], starts[last + 1]];
      if (!from || !to) return;
      mesh.setDrawRange(from[0], to[0] - from[0]);
      lines.setDrawRange(from[1], to[1] - from[1]);
    },
    dispose() {
      mesh.dispose();
      lines.dispose();
      for (const object of objects) {
        object.material.dispose();
        group.remove(object);
      }
    },
  };
}
