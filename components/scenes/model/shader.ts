/** The shaders of a model: projected as in camera.ts, shaded as in tones.ts. */
import { BANDS, LIGHT, PAPER_SHADES, PIGMENT_SHADES, SILK, SILK_SHARES } from './tones.ts';

const floats = (numbers: readonly number[]) => numbers.map((n) => n.toFixed(4)).join(', ');
const table = (name: string, numbers: readonly number[]) =>
  `float ${name}(int i) { return ${numbers
    .slice(0, -1)
    .map((n, i) => `i == ${i} ? ${n.toFixed(4)} : `)
    .join('')}${numbers.at(-1)!.toFixed(4)}; }`;

/** Plate pixels and nearness to the stage. */
const STAGE = /* glsl */ `
  uniform vec2 uPlate;  // offset of the plate on the stage
  uniform vec4 uStage;  // stage width, height, plate scale, the greatest nearness
  vec4 clip(vec3 plate) {
    vec2 px = uPlate + plate.xy * uStage.z;
    float depth = clamp(-plate.z / uStage.w, -0.99, 0.99);
    return vec4(px.x / uStage.x * 2.0 - 1.0, 1.0 - px.y / uStage.y * 2.0, depth, 1.0);
  }
`;

export const faceVertex = /* glsl */ `
  ${STAGE}
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
    gl_Position = clip(seen + vec3(uAt.xy, 0.0));
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
  ${table('silkShare', SILK_SHARES)}
  void main() {
    #ifndef THROUGH
    // Drops pixels by a fixed pattern: presence without sorting.
    float at = fract(52.9829189 * fract(dot(floor(gl_FragCoord.xy), vec2(0.06711056, 0.00583715))));
    if (uPresence < 0.999 && at >= uPresence) discard;
    #endif
    vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
    float light = dot(normal, vec3(${floats(LIGHT)}));
    int band = int(clamp(floor((0.5 + 0.5 * light) * 1.18 * ${BANDS}.0 - 0.55), 0.0, ${BANDS - 1}.0));
    vec3 pigment = mix(vColour, uGround, 0.34 * uNight);
    vec3 paint = mix(pigment * pigmentShade(band), vec3(${floats(SILK)}), silkShare(band) * (1.0 - 0.7 * uNight));
    vec3 colour = mix(mix(uPaper * paperShade(band), paint, vLook.y), uGround, vLook.z);
    #ifdef THROUGH
    gl_FragColor = vec4(colour, vLook.x * uPresence);
    #else
    gl_FragColor = vec4(colour, 1.0);
    #endif
  }
`;

/** A straight piece of a line, each end with its own nearness. */
export const inkVertex = /* glsl */ `
  ${STAGE}
  attribute vec2 aCorner;
  attribute vec4 aLine;   // from, to
  attribute vec4 aColour;
  attribute vec3 aStyle;  // nearness at both ends, width
  varying vec4 vColour;
  void main() {
    vec2 run = aLine.zw - aLine.xy;
    float long_ = max(0.0001, sqrt(dot(run, run)));
    vec2 way = run / long_;
    float half_ = 0.5 * aStyle.z;
    // Pieces overlap by half a width, so that corners close.
    vec2 at = mix(aLine.xy - way * half_ * 0.6, aLine.zw + way * half_ * 0.6, aCorner.x);
    at += vec2(-way.y, way.x) * aCorner.y * half_;
    vColour = aColour;
    gl_Position = clip(vec3(at, mix(aStyle.x, aStyle.y, aCorner.x)));
  }
`;
export const inkFragment = /* glsl */ `
  uniform float uPresence;
  varying vec4 vColour;
  void main() { gl_FragColor = vec4(vColour.rgb, vColour.a * uPresence); }
`;
