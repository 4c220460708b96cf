/** The shaders of a model: projected as in camera.ts, shaded as in tones.ts. */
import { CREAM } from '../../space/mountain.ts';
import { CLIP, DISSOLVE } from '../../space/shader.ts';
import { BANDS, CREAM_SHARES, LIGHT, NIGHT, PAPER_SHADES, PIGMENT_SHADES } from './tones.ts';

const floats = (numbers: readonly number[]) => numbers.map((n) => n.toFixed(4)).join(', ');
const table = (name: string, numbers: readonly number[]) =>
  `float ${name}(int i) { return ${numbers
    .slice(0, -1)
    .map((n, i) => `i == ${i} ? ${n.toFixed(4)} : `)
    .join('')}${numbers.at(-1)!.toFixed(4)}; }`;

export const faceVertex = /* glsl */ `
  ${CLIP}
  uniform mat4 uGroup[GROUPS];
  uniform vec4 uLook[PARTS]; // shown, painted, how far it has stepped back, 1 for a colour of its own
  uniform vec3 uOwn[PARTS];
  uniform mat3 uWays;        // to the right, up, towards the viewer
  uniform vec3 uTarget;
  uniform vec3 uAt;          // where the target stands on the plate, plate pixels to a unit
  attribute vec3 aNormal;
  attribute vec3 aColour;
  attribute vec2 aPart;      // part, what moves as one
  varying vec3 vNormal;
  varying vec3 vColour;
  varying vec3 vLook;
  void main() {
    int part = int(aPart.x + 0.5);
    mat4 stand = uGroup[int(aPart.y + 0.5)];
    vec3 place = (stand * vec4(position, 1.0)).xyz - uTarget;
    vec3 seen = vec3(dot(place, uWays[0]), -dot(place, uWays[1]), dot(place, uWays[2])) * uAt.z;
    vec3 normal = mat3(stand) * aNormal;
    vNormal = vec3(dot(normal, uWays[0]), dot(normal, uWays[1]), dot(normal, uWays[2]));
    vColour = mix(aColour, uOwn[part], uLook[part].w);
    vLook = uLook[part].xyz;
    gl_Position = clip(seen.xy + uAt.xy, seen.z);
  }
`;

export const faceFragment = /* glsl */ `
  uniform vec3 uPaper;
  uniform vec3 uGround;
  uniform float uNight;
  uniform float uPresence;
  varying vec3 vNormal;
  varying vec3 vColour;
  varying vec3 vLook;
  ${table('pigmentShade', PIGMENT_SHADES)}
  ${table('paperShade', PAPER_SHADES)}
  ${table('creamShare', CREAM_SHARES)}
  ${DISSOLVE}
  void main() {
    #ifndef THROUGH
    dissolve(uPresence);
    #endif
    vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
    float light = dot(normal, vec3(${floats(LIGHT)}));
    int band = int(clamp(floor((0.5 + 0.5 * light) * 1.18 * ${BANDS}.0 - 0.55), 0.0, ${BANDS - 1}.0));
    vec3 pigment = mix(vColour, uGround, ${NIGHT} * uNight);
    vec3 paint = mix(pigment * pigmentShade(band), vec3(${floats(CREAM)}), creamShare(band) * (1.0 - 0.7 * uNight));
    vec3 colour = mix(mix(uPaper * paperShade(band), paint, vLook.y), uGround, vLook.z);
    #ifdef THROUGH
    gl_FragColor = vec4(colour, vLook.x * uPresence);
    #else
    gl_FragColor = vec4(colour, 1.0);
    #endif
  }
`;
