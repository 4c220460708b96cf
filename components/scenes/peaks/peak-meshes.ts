/** Terraces, ink and contours of some peaks as three objects over one set of buffers. */
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  LineSegments,
  Mesh,
  ShaderMaterial,
  type Group,
} from 'three';
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
  dispose(): void;
}

/** Adds the three objects to a group; they draw nothing until they are shown buffers. */
export function createPeakMeshes(group: Group, uniforms: Uniforms): PeakMeshes {
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
    });
  const mesh = new BufferGeometry();
  const lines = new BufferGeometry();
  const objects = [
    new Mesh(mesh, material(terraceVertex, terraceFragment, false)),
    new Mesh(mesh, material(inkVertex, inkFragment, false)),
    new LineSegments(lines, material(contourVertex, contourFragment, true)),
  ];
  objects.forEach((object, i) => {
    object.frustumCulled = false;
    object.renderOrder = 10 + i;
    object.visible = false;
    group.add(object);
  });
  let shown = false;
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
      lines.setDrawRange(0, buffers.lineRing.length / 2);
      shown = buffers.index.length > 0;
    },
    setVisible(visible) {
      for (const object of objects) object.visible = visible && shown;
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
