/** Terraces, ink and contours of some peaks as three objects over one set of buffers; in `lite` as one. */
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  LineSegments,
  Mesh,
  ShaderMaterial,
  type Group,
} from 'three';
import type { Tier } from '../scenes/kit/contract.ts';
import type { Buffers } from './mesh.ts';
import {
  contourFragment,
  contourVertex,
  inkFragment,
  inkVertex,
  terraceFragment,
  terraceVertex,
} from './shader.ts';
import type { Uniforms } from './uniforms.ts';

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
