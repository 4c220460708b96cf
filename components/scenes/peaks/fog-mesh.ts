/** The banks of fog as quads that stand between the rows. */
import {
  BufferAttribute,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Group,
} from 'three';
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import type { Camera } from '../../space/camera.ts';
import type { Uniforms } from '../../space/peak-meshes.ts';
import { PROJECT } from '../../space/shader.ts';
import { FOG_PAPER, fogBanks } from './fog.ts';
import type { Params, State } from './spec.ts';
import { herePeaks } from './placed-instance.ts';

export const fogVertex = /* glsl */ `
  ${PROJECT}
  attribute vec2 aCorner;
  attribute vec4 aBank;  // middle and half axes, plate pixels
  attribute vec2 aFog;   // alpha, depth on the ground
  varying vec2 vAt;
  varying float vAlpha;
  varying vec2 vPlate;
  void main() {
    vAt = aCorner;
    vec2 at = aBank.xy + aCorner * aBank.zw;
    float plane = uCamera.y - (at.y - uPlate.y) / uCamera.z;
    vAlpha = aFog.x;
    vPlate = at;
    gl_Position = clip(at, plane * tan(uCamera.w) + aFog.y / cos(uCamera.w));
  }
`;
export const fogFragment = /* glsl */ `
  uniform vec3 uGround;
  uniform vec3 uPaper;
  uniform float uPresence;
  varying vec2 vAt;
  varying float vAlpha;
  void main() {
    float r = length(vAt);
    float a = r < 0.45 ? mix(1.0, 0.8, r / 0.45) : mix(0.8, 0.0, clamp((r - 0.45) / 0.55, 0.0, 1.0));
    gl_FragColor = vec4(mix(uGround, uPaper, ${FOG_PAPER}), a * vAlpha * uPresence);
  }
`;

const BANKS = 4;

export function createFog(group: Group, uniforms: Uniforms) {
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]);
  geometry.setAttribute('aCorner', new BufferAttribute(corners, 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const bank = new InstancedBufferAttribute(new Float32Array(BANKS * 4), 4);
  const fog = new InstancedBufferAttribute(new Float32Array(BANKS * 2), 2);
  geometry.setAttribute('aBank', bank);
  geometry.setAttribute('aFog', fog);
  geometry.instanceCount = BANKS;
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: fogVertex,
    fragmentShader: fogFragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 30;
  mesh.visible = false;
  group.add(mesh);
  return {
    write(moment: RenderContext<Params, State>, camera: Camera): void {
      mesh.visible = moment.state.fog > 0;
      if (!mesh.visible) return;
      const { width, height } = PLATE[moment.aspect];
      const stands = herePeaks(moment);
      // Before every far peak, behind every near one.
      const far = Math.max(-1000, ...stands.filter((s) => s.far).map((s) => s.z + s.radius * 0.7));
      fogBanks(moment, camera).forEach((b, i) => {
        bank.setXYZW(i, b.x * width, b.y * height, b.rx * width, b.ry * height);
        fog.setXY(i, b.opacity, b.front ? 1000 : far);
      });
      bank.needsUpdate = true;
      fog.needsUpdate = true;
    },
    dispose(): void {
      geometry.dispose();
      material.dispose();
      group.remove(mesh);
    },
  };
}
