/**
 * The shaders of mountains and lines. Everything is projected into plate pixels as in camera.ts, then to the
 * stage.
 */

/** The most peaks of one shader; each needs three vectors. */
export const MOST_PEAKS = 60;

/** Converts plate pixels and a depth to clip coordinates; every object on the stage uses it. */
export const CLIP = /* glsl */ `
  uniform vec2 uOffset; // of the plate on the stage
  uniform vec4 uStage;  // stage width, height, plate scale, the greatest depth
  vec4 clip(vec2 plate, float depth) {
    vec2 px = uOffset + plate * uStage.z;
    return vec4(px.x / uStage.x * 2.0 - 1.0, 1.0 - px.y / uStage.y * 2.0, clamp(-depth / uStage.w, -0.99, 0.99), 1.0);
  }
`;

/** Discards pixels by a fixed pattern: transparency without sorting, and it looks like grain. */
export const DISSOLVE = /* glsl */ `
  void dissolve(float presence) {
    float at = fract(52.9829189 * fract(dot(floor(gl_FragCoord.xy), vec2(0.06711056, 0.00583715))));
    if (presence < 0.999 && at >= presence) discard;
  }
`;

/** Projects the picture plane to the plate; `uCamera` has the numbers of camera.ts. */
export const PROJECT = /* glsl */ `
  ${CLIP}
  uniform vec4 uCamera; // plane x, plane y, plate pixels to a unit, pitch
  uniform vec2 uMiddle; // half width, half height of the plate
  vec2 onPlate(vec2 plane) {
    return uMiddle + vec2(plane.x - uCamera.x, uCamera.y - plane.y) * uCamera.z;
  }
  float depthAt(float y, float z) {
    return (uCamera.y - (y - uMiddle.y) / uCamera.z) * tan(uCamera.w) + z / cos(uCamera.w);
  }
`;

const PEAKS = /* glsl */ `
  uniform vec4 uStand[COUNT]; // x, z, foot radius, height of a terrace
  uniform vec4 uLevel[COUNT]; // level in terraces, edge, presence, terraces
  uniform vec4 uLook[COUNT];  // grey, recede, in tea or not, how far its ink is lost
  attribute vec2 aRing;
  attribute vec4 aData;
  vec3 place(int i, out float depth) {
    vec4 stand = uStand[i];
    float h = (aData.x + aData.y) * stand.w;
    float z = stand.y + aRing.y * stand.z;
    depth = h * sin(uCamera.w) + z * cos(uCamera.w);
    return vec3(stand.x + aRing.x * stand.z, h * cos(uCamera.w) - z * sin(uCamera.w), h);
  }
  float share(int i) {
    float t = aData.x;
    float level = uLevel[i].x;
    float hard = smoothstep(0.25, 0.75, level - t);
    float soft = (1.0 - smoothstep(level - min(4.0, level * 0.5), level + 2.0, t + 0.5)) * clamp(level * 0.5, 0.0, 1.0);
    return mix(hard, soft, clamp(uLevel[i].y, 0.0, 1.0)) * (1.0 - clamp(uLevel[i].y - 1.0, 0.0, 1.0));
  }
`;

export const terraceVertex = /* glsl */ `
  ${PROJECT}
  ${PEAKS}
  uniform vec4 uLadder[8]; // rgb, height
  uniform vec3 uPaper;
  uniform vec3 uPaperShade;
  uniform vec3 uGround;
  uniform vec3 uTea;
  uniform float uNight;
  varying vec3 vColour;
  varying float vRise;
  varying float vTread;
  varying float vPresence;
  varying vec2 vGrain;
  varying float vPaint;
  varying float vPale;
  uniform vec4 uBare;    // colour and alpha of a contour on paper
  uniform vec4 uPainted; // and on paint
  varying vec4 vContour;
  vec3 pigment(float q) {
    vec3 c = uLadder[0].rgb;
    for (int i = 1; i < 8; i++)
      c = mix(c, uLadder[i].rgb, smoothstep(uLadder[i - 1].w, max(uLadder[i].w, uLadder[i - 1].w + 0.00001), q));
    return c;
  }
  void main() {
    int i = int(aData.z + 0.5);
    float depth;
    vec3 p = place(i, depth);
    float painted = share(i);
    vec3 paint = mix(pigment(min(1.0, (aData.x + 0.5) / max(20.0, uLevel[i].w))), uTea, uLook[i].z);
    float tread = step(254.5, aData.w);
    vec3 cream = vec3(1.0, 0.969, 0.859);
    vec3 top = mix(mix(uPaper, cream, 0.1 * uNight), mix(paint, cream, 0.26 - 0.02 * uNight) * 1.04, painted);
    vec3 side = mix(uPaperShade * 1.06, paint, painted) * (aData.w / 200.0);
    vec3 c = mix(side, top, tread);
    float grey = uLook[i].x;
    float light = dot(c, vec3(0.3, 0.59, 0.11));
    c = mix(mix(c, vec3(light), grey), uGround, grey * 0.2);
    vColour = mix(c, uGround, uLook[i].y);
    vRise = aData.y;
    vPaint = painted;
    vPale = uLook[i].y;
    vTread = tread;
    vPresence = uLevel[i].z;
    vGrain = vec2(p.x, p.y);
    vContour = mix(uBare, uPainted, step(0.5, painted));
    // Every fifth is stronger.
    vContour.a *= (mod(aData.x + 1.0, 5.0) < 0.5 ? 1.25 : 0.85) * (1.0 - tread) * (1.0 - uLook[i].w);
    gl_Position = vPresence > 0.001 ? clip(onPlate(p.xy), depth) : vec4(2.0, 2.0, 2.0, 1.0);
  }
`;

export const terraceFragment = /* glsl */ `
  uniform float uPresence;
  uniform float uGrain;
  varying vec3 vColour;
  varying float vRise;
  varying float vTread;
  varying float vPresence;
  varying vec2 vGrain;
  varying float vPaint;
  varying float vPale;
  varying vec4 vContour;
  ${DISSOLVE}
  // No sine: without a graphics card this is what a pixel costs.
  float hash(vec2 p) {
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
  }
  float noise(vec2 p) {
    vec2 i = floor(p);
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
  }
  void main() {
    dissolve(uPresence * vPresence);
    // A darker foot and a lighter lip: the shadow that paper casts on paper.
    float lip = mix(mix(mix(0.9, 0.8, vPaint), 1.06, smoothstep(0.0, 0.75, vRise)), 1.0, max(vTread, vPale));
    float grain = uGrain > 0.0 ? 1.0 + uGrain * ((noise(vGrain * 2.3) * 0.6 + noise(vGrain * 7.0) * 0.4) - 0.5) : 1.0;
    vec3 colour = vColour * lip * grain;
    // The contour is the uppermost pixel of its riser.
    float down = (1.0 - vRise) / max(fwidth(vRise), 0.00001);
    gl_FragColor = vec4(mix(colour, vContour.rgb, vContour.a * (1.0 - smoothstep(0.8, 1.8, down))), 1.0);
  }
`;

/**
 * The same mesh, slightly larger and farther back, in flat ink: it is visible along every edge with empty
 * space behind it.
 */
export const inkVertex = /* glsl */ `
  ${PROJECT}
  ${PEAKS}
  uniform float uWidth;
  attribute vec2 aOut;
  varying float vPresence;
  varying float vRecede;
  void main() {
    int i = int(aData.z + 0.5);
    float depth;
    vec3 p = place(i, depth);
    vec2 way = normalize(vec2(aOut.x, aOut.y * sin(uCamera.w)) + vec2(0.0, 0.00001));
    vec2 plate = onPlate(p.xy) + way * uWidth + vec2(0.0, -0.35 * uWidth * aData.y);
    vPresence = uLevel[i].z;
    vRecede = uLook[i].w;
    gl_Position = vPresence > 0.001 ? clip(plate, depth - 0.75) : vec4(2.0, 2.0, 2.0, 1.0);
  }
`;
export const inkFragment = /* glsl */ `
  uniform vec3 uEdge;
  uniform vec3 uGround;
  uniform float uPresence;
  varying float vPresence;
  varying float vRecede;
  ${DISSOLVE}
  void main() {
    dissolve(uPresence * vPresence);
    gl_FragColor = vec4(mix(uEdge, uGround, vRecede), 1.0);
  }
`;

/** A straight segment of a line: dashes by the length along the line; fog as a round shape that fades. */
export const lineVertex = /* glsl */ `
  ${CLIP}
  attribute vec2 aCorner; // along, across
  attribute vec3 aFrom;   // plate pixels, depth
  attribute vec3 aTo;
  attribute vec4 aColour;
  attribute vec3 aStyle;  // width, way along at its start, kind
  varying vec4 vColour;
  varying vec3 vStyle;    // way along, kind, across
  varying float vAlong;
  void main() {
    vec2 run = aTo.xy - aFrom.xy;
    float long_ = max(0.0001, sqrt(dot(run, run)));
    vec2 way = run / long_;
    float half_ = 0.5 * aStyle.x;
    // Pieces overlap by half a width so that corners close; a dash keeps its ends.
    float over = aStyle.z > 0.0 ? 0.0 : half_ * 0.6;
    vec2 at = mix(aFrom.xy - way * over, aTo.xy + way * over, aCorner.x) + vec2(-way.y, way.x) * aCorner.y * half_;
    vColour = aColour;
    vStyle = vec3(aStyle.y + aCorner.x * long_, aStyle.z, aCorner.y);
    vAlong = aCorner.x * 2.0 - 1.0;
    gl_Position = clip(at, mix(aFrom.z, aTo.z, aCorner.x));
  }
`;
export const lineFragment = /* glsl */ `
  uniform float uPresence;
  varying vec4 vColour;
  varying vec3 vStyle;
  varying float vAlong;
  void main() {
    float alpha = 1.0;
    // 1: dashes, 6 on 4 off; 2: dots, 1.5 on 5 off; 3: fog.
    if (vStyle.y > 2.5) {
      float r = length(vec2(vAlong, vStyle.z));
      alpha = r < 0.45 ? mix(1.0, 0.8, r / 0.45) : mix(0.8, 0.0, clamp((r - 0.45) / 0.55, 0.0, 1.0));
    } else if (vStyle.y > 1.5 && mod(vStyle.x, 6.5) > 1.5) discard;
    else if (vStyle.y > 0.5 && vStyle.y < 1.5 && mod(vStyle.x, 10.0) > 6.0) discard;
    gl_FragColor = vec4(vColour.rgb, vColour.a * alpha * uPresence);
  }
`;
