/** The marks of one group as one instanced mesh: its shape's triangles, once for every mark. */
import {
  BufferAttribute,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector3,
  Vector4,
  type Group as Node,
} from 'three';
import { rgb } from '../../space/paint.ts';
import type { Uniforms } from '../../space/uniforms.ts';
import type { Group } from './ground.ts';
import { markFragment, markVertex } from './shader.ts';
import { angleOf, ROLES, shapeNamed, type Shape } from './shapes.ts';
import type { Field } from './standing.ts';

/** Convex polygons as fans; a part lies over the parts before it. */
export function trianglesOf(shape: Shape) {
  const points: number[] = [];
  const orders: number[] = [];
  const index: number[] = [];
  shape.parts.forEach((part, order) => {
    const from = orders.length;
    const count = part.points.length / 2;
    for (let i = 0; i < count; i += 1) {
      const [x, y] = [part.points[2 * i]!, part.points[2 * i + 1]!];
      points.push(x, y, ROLES.indexOf(part.role), part.turns ? 1 : 0);
      orders.push(order);
      if (i > 1) index.push(from, from + i - 1, from + i);
    }
  });
  return { points: Float32Array.from(points), orders: Float32Array.from(orders), index };
}

export interface Instances {
  write(field: Field): void;
  dispose(): void;
}

export function createInstances(node: Node, uniforms: Uniforms, group: Group): Instances {
  const shape = shapeNamed(group.mark);
  const { points, orders, index } = trianglesOf(shape);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('aPoint', new BufferAttribute(points, 4));
  geometry.setAttribute('aOrder', new BufferAttribute(orders, 1));
  geometry.setIndex(index);
  const instanced = (name: string, size: number) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(group.places * size), size);
    attribute.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, attribute);
    return attribute;
  };
  const foot = instanced('aFoot', 4);
  const tint = instanced('aTint', 4);
  const turn = instanced('aTurn', 1);
  const own = {
    uHub: { value: new Vector4(...shape.hub, shape.height, 0) },
    uInk: { value: new Vector3() },
    uLight: { value: new Vector3() },
    uShown: { value: 1 },
  };
  const material = new ShaderMaterial({
    uniforms: { ...uniforms, ...own },
    vertexShader: markVertex,
    fragmentShader: markFragment,
    transparent: true,
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 20;
  mesh.visible = false;
  node.add(mesh);
  return {
    write({ marks, size, early, late, ink, light, opacity }) {
      mesh.visible = marks.length > 0 && opacity > 0.001;
      if (!mesh.visible) return;
      own.uInk.value.set(...rgb(ink));
      own.uLight.value.set(...rgb(light));
      own.uShown.value = opacity;
      marks.forEach((one, i) => {
        foot.setXYZW(i, one.x, one.y, one.z, size);
        tint.setXYZW(i, ...rgb(one.early ? early : late), one.grown);
        turn.setX(i, angleOf(one.turn));
      });
      geometry.instanceCount = marks.length;
      for (const attribute of [foot, tint, turn]) attribute.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      node.remove(mesh);
    },
  };
}
