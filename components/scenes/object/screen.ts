/**
 * Draws a scene into its own texture, with anti-aliasing and physical light, and shows the texture in a
 * rectangle of the plate with soft edges.
 */
import {
  BufferAttribute,
  BufferGeometry,
  HalfFloatType,
  OrthographicCamera,
  Scene,
  Vector2,
  Vector4,
  WebGLRenderTarget,
  type Group,
  type WebGLRenderer,
} from 'three';
import { addObject, removeObjects, type StageUniforms } from '../../space/objects.ts';
import { CLIP } from '../../space/shader.ts';
import type { StageSize, Tier } from '../kit/contract.ts';
import type { Box } from '../kit/plate.ts';

const vertexShader = /* glsl */ `
  ${CLIP}
  uniform vec4 uBox;
  varying vec2 vAt;
  void main() {
    vAt = position.xy;
    gl_Position = clip(uBox.xy + position.xy * uBox.zw, 0.0);
  }
`;
/** Tone mapping by Khronos PBR Neutral: it keeps the colours of a file and compresses only highlights. */
const fragmentShader = /* glsl */ `
  uniform sampler2D uPicture;
  uniform vec4 uBox;
  uniform vec2 uSoft; // how far from its edges it fades, in units of the plate
  uniform float uLight;
  uniform float uPresence;
  varying vec2 vAt;
  #include <tonemapping_pars_fragment>
  void main() {
    vec4 picture = texture2D(uPicture, vec2(vAt.x, 1.0 - vAt.y));
    if (picture.a < 0.002) discard;
    vec2 past = max(vec2(0.0), uSoft - min(vAt, 1.0 - vAt) * uBox.zw) / uSoft;
    float soft = 1.0 - smoothstep(0.0, 1.0, length(past));
    vec3 colour = clamp(NeutralToneMapping(uLight * picture.rgb / picture.a), 0.0, 1.0);
    gl_FragColor = sRGBTransferOETF(vec4(colour, picture.a * soft * uPresence));
  }
`;

export interface Screen {
  /** The scene to draw, in plate units; the origin is the centre of the picture. */
  readonly scene: Scene;
  /**
   * Called before each drawing, to draw what the scene depends on. `isAnew`: all earlier drawings are lost.
   */
  before: (renderer: WebGLRenderer, isAnew: boolean) => void;
  /**
   * Sets where the scene is shown: in `box`, fading out outside of `frame`. `deepest` is the largest distance
   * of anything from the origin, in plate units; `light` is 1 by day.
   */
  write(box: Box, frame: Box, deepest: number, light: number): void;
  dispose(): void;
}

/** Calls `draw` with `target`, cleared as the stage is: transparent. */
export function drawInto(
  renderer: WebGLRenderer,
  target: WebGLRenderTarget,
  draw: () => void,
): void {
  const outer = renderer.getRenderTarget();
  renderer.setRenderTarget(target);
  renderer.clear();
  draw();
  renderer.setRenderTarget(outer);
}

export function createScreen(
  group: Group,
  stage: StageUniforms,
  tier: Tier,
  sizeOf: () => StageSize,
): Screen {
  const target = new WebGLRenderTarget(1, 1, { type: HalfFloatType });
  const uniforms = {
    ...stage,
    uPicture: { value: target.texture },
    uBox: { value: new Vector4(0, 0, 1, 1) },
    uSoft: { value: new Vector2(1, 1) },
    uLight: { value: 1 },
  };
  const corners = new Float32Array([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]);
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(corners, 3))
    .setIndex([0, 1, 2, 0, 2, 3]);
  const shader = { uniforms, vertexShader, fragmentShader, transparent: true };
  const quad = addObject(group, 20, geometry, shader);
  const camera = new OrthographicCamera();
  const scene = new Scene();
  // The drawing is reused until something changes or the context was lost; after a loss three has a new
  // `info`.
  let isDrawn = false;
  let drawnWith: WebGLRenderer['info'] | undefined;
  // The scene is in the group so that it is compiled with it, but invisible, because the stage must not draw
  // it.
  scene.visible = false;
  group.add(scene);
  const screen: Screen = {
    scene,
    before: () => undefined,
    write({ x, y, width, height }, frame, deepest, light) {
      const [across, down] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
      uniforms.uBox.value.set(x, y, width, height);
      uniforms.uSoft.value.set(frame.x - x, frame.y - y);
      uniforms.uLight.value = light;
      Object.assign(camera, {
        ...{ left: x - across, right: x + width - across },
        ...{ top: down - y, bottom: down - y - height },
        ...{ near: -deepest, far: deepest },
      });
      camera.updateProjectionMatrix();
      isDrawn = false;
      quad.visible = true;
    },
    dispose() {
      target.dispose();
      removeObjects(quad);
      scene.removeFromParent();
    },
  };
  quad.onBeforeRender = (renderer) => {
    const outer = renderer.getRenderTarget();
    const { width, plate } = sizeOf();
    const across = outer ? outer.width : renderer.getDrawingBufferSize(new Vector2()).x;
    const fine = (plate.scale * across) / width;
    const { z, w } = uniforms.uBox.value;
    // At rest the stage is drawn into a target with several samples per pixel; the tier `full` always uses
    // several.
    const samples = tier === 'full' || outer ? 4 : 0;
    const size = [z, w].map((n) => Math.max(1, Math.round(n * fine))) as [number, number];
    const isAnew = drawnWith !== renderer.info;
    const isSame =
      target.samples === samples && [target.width, target.height].join() === size.join();
    if (isDrawn && isSame && !isAnew) return;
    if (!isSame) target.dispose();
    target.samples = samples;
    target.setSize(...size);
    [isDrawn, drawnWith] = [true, renderer.info];
    scene.visible = true;
    screen.before(renderer, isAnew);
    drawInto(renderer, target, () => renderer.render(scene, camera));
    scene.visible = false;
  };
  return screen;
}
