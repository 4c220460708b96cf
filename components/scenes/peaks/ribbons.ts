/** All strokes of a moment as one instanced mesh: a thin quad for each straight piece. */
import {
  BufferAttribute,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Group,
} from 'three';
import { rgb } from './paint.ts';
import { strokeFragment, strokeVertex } from './shader.ts';
import type { Stroke } from './strokes.ts';
import type { Uniforms } from './uniforms.ts';

export interface Ribbons {
  write(strokes: readonly Stroke[]): void;
  dispose(): void;
}

/** A quad from 0 to 1 along and -1 to 1 across. */
export function quad(geometry: InstancedBufferGeometry, from: number): void {
  const corners = new Float32Array([from, -1, 0, 1, -1, 0, 1, 1, 0, from, 1, 0]);
  geometry.setAttribute('aCorner', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
}

export function createRibbons(group: Group, uniforms: Uniforms, order: number): Ribbons {
  const geometry = new InstancedBufferGeometry();
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: strokeVertex,
    fragmentShader: strokeFragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = order;
  group.add(mesh);
  let room = 0;
  let attributes: InstancedBufferAttribute[] = [];

  /** Buffers only ever grow, by halves, so that a moving picture does not allocate. */
  const reserve = (pieces: number) => {
    if (pieces <= room) return;
    room = Math.ceil(pieces * 1.5) + 64;
    geometry.dispose();
    quad(geometry, 0);
    attributes = ['aLine', 'aColour', 'aStyle'].map((name) => {
      const attribute = new InstancedBufferAttribute(new Float32Array(room * 4), 4);
      attribute.setUsage(DynamicDrawUsage);
      geometry.setAttribute(name, attribute);
      return attribute;
    });
  };

  return {
    write(strokes) {
      let pieces = 0;
      for (const { points } of strokes) pieces += Math.max(0, points.length / 2 - 1);
      mesh.visible = pieces > 0;
      if (pieces === 0) return;
      reserve(pieces);
      const [line, colour, style] = attributes.map(({ array }) => array as Float32Array);
      let at = 0;
      for (const stroke of strokes) {
        const [r, g, b] = rgb(stroke.colour);
        const dash = stroke.dash ? (stroke.dash[0] < 3 ? 2 : 1) : 0;
        let way = 0;
        const { points } = stroke;
        for (let i = 0; i + 3 < points.length; i += 2) {
          line!.set([points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!], at);
          colour!.set([r, g, b, stroke.opacity], at);
          style!.set([stroke.width, way, stroke.z, dash], at);
          way += Math.hypot(points[i + 2]! - points[i]!, points[i + 3]! - points[i + 1]!);
          at += 4;
        }
      }
      geometry.instanceCount = pieces;
      for (const attribute of attributes) {
        attribute.clearUpdateRanges();
        attribute.addUpdateRange(0, at);
        attribute.needsUpdate = true;
      }
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      group.remove(mesh);
    },
  };
}
