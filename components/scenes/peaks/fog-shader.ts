/** The shader of a bank of fog: a soft ellipse in the colour of the ground. */
import { FOG_PAPER } from './fog.ts';
import { PROJECT } from '../../space/shader.ts';

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
