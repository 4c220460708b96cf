/** The shader of marks: flat shapes that face the viewer, their feet projected as in camera.ts. */
import { PROJECT } from '../../space/shader.ts';

export const markVertex = /* glsl */ `
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
    float plane = uCamera.y - (plate.y - uPlate.y) / uCamera.z;
    float depth = plane * tan(uCamera.w) + aFoot.z / cos(uCamera.w);
    gl_Position = clip(plate, depth + aOrder * 0.003);
  }
`;

export const markFragment = /* glsl */ `
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
