/** The marks of one group as one instanced mesh of flat shapes that face the viewer. */
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Vector3,
  Vector4,
  type Group as Node,
} from 'three';
import { parseHex } from '../../../story/timeline/colour.ts';
import { addObject, removeObjects } from '../../space/objects.ts';
import type { Uniforms } from '../../space/peak-meshes.ts';
import { PROJECT } from '../../space/shader.ts';
import type { Field } from './placed.ts';
import { angleOf, ROLES, shapeNamed, type Shape } from './shapes.ts';
import type { Group } from './params.ts';

const vertexShader = /* glsl */ `
  ${PROJECT}
  attribute vec4 aPoint; // x, y in the shape's own units; role; turns or not
  attribute float aOrder;
  attribute vec4 aFoot;  // plate pixels, depth on the ground, plate pixels to a unit of the shape
  attribute vec4 aTint;  // colour of the pigment, share that has grown
  attribute float aTurn;
  uniform vec4 uHub;     // x, y, height of the shape
  uniform vec3 uInk;
  uniform vec3 uLight;
  varying vec4 vColour;
  varying float vUp;
  varying float vGrown;
  varying float vInk;
  void main() {
    vec2 at = aPoint.xy - uHub.xy;
    float c = cos(aTurn * aPoint.w);
    float s = sin(aTurn * aPoint.w);
    at = uHub.xy + vec2(at.x * c + at.y * s, at.y * c - at.x * s);
    vUp = at.y / uHub.z;
    vGrown = aTint.w;
    float role = aPoint.z;
    vColour = role < 0.5 ? vec4(uInk, 0.14) : role < 1.5 ? vec4(uInk, 1.0) : role < 2.5 ? vec4(uLight, 1.0) : vec4(aTint.rgb, 1.0);
    vInk = role > 0.5 && role < 1.5 ? 1.0 : 0.0;
    vec2 plate = aFoot.xy + vec2(at.x, -at.y) * aFoot.w;
    gl_Position = clip(plate, depthAt(plate.y, aFoot.z) + aOrder * 0.003);
  }
`;
const fragmentShader = /* glsl */ `
  uniform float uPresence;
  uniform float uShown;
  varying vec4 vColour;
  varying float vUp;
  varying float vGrown;
  varying float vInk;
  void main() {
    float alpha = vColour.a;
    // What has not grown yet is seen as faint ink.
    if (vGrown < 0.9999 && vUp > vGrown) {
      if (vInk < 0.5) discard;
      alpha = 0.2;
    }
    gl_FragColor = vec4(vColour.rgb, alpha * uPresence * uShown);
  }
`;

/** Convex polygons as triangle fans; a part covers the parts before it. */
export function trianglesOf({ parts }: Shape) {
  const points: number[] = [];
  const orders: number[] = [];
  const index: number[] = [];
  for (const [order, part] of parts.entries()) {
    const from = orders.length;
    for (let i = 0; i < part.points.length / 2; i += 1) {
      const role = ROLES.indexOf(part.role);
      points.push(part.points[2 * i]!, part.points[2 * i + 1]!, role, part.turns ? 1 : 0);
      orders.push(order);
      if (i > 1) index.push(from, from + i - 1, from + i);
    }
  }
  return { points: Float32Array.from(points), orders: Float32Array.from(orders), index };
}

export function createInstances(node: Node, uniforms: Uniforms, group: Group) {
  const shape = shapeNamed(group.mark);
  const { points, orders, index } = trianglesOf(shape);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('aPoint', new BufferAttribute(points, 4));
  geometry.setAttribute('aOrder', new BufferAttribute(orders, 1));
  geometry.setIndex(index);
  const instanced = (name: string, size: number) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(group.places * size), size);
    geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
    return attribute;
  };
  const [base, tint, turn] = [instanced('aFoot', 4), instanced('aTint', 4), instanced('aTurn', 1)];
  const attributes = {
    uHub: { value: new Vector4(...shape.hub, shape.height, 0) },
    uInk: { value: new Vector3() },
    uLight: { value: new Vector3() },
    uShown: { value: 1 },
  };
  const object = addObject(node, 20, geometry, {
    uniforms: { ...uniforms, ...attributes },
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: true,
  });
  return {
    write({ marks, size, early, late, ink, light, opacity }: Field): void {
      object.visible = marks.length > 0 && opacity > 0.001;
      if (!object.visible) return;
      attributes.uInk.value.set(...parseHex(ink));
      attributes.uLight.value.set(...parseHex(light));
      attributes.uShown.value = opacity;
      for (const [i, one] of marks.entries()) {
        base.setXYZW(i, one.x, one.y, one.z, size);
        tint.setXYZW(i, ...parseHex(one.early ? early : late), one.grown);
        turn.setX(i, angleOf(one.turn));
      }
      geometry.instanceCount = marks.length;
      for (const attribute of [base, tint, turn]) attribute.needsUpdate = true;
    },
    dispose: () => removeObjects(object),
  };
}
