/** The contact shadow of an object: the parts near the ground, seen from below and blurred. */
import {
  Mesh,
  MeshBasicMaterial,
  MeshDepthMaterial,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type Object3D,
  type WebGLRenderer,
} from 'three';
import { drawInto } from './screen.ts';

/** Width and height of the texture in pixels. */
const SIDE = 256;
/** Margin around the object, and the height up to which parts cast a shadow; both as shares of the width. */
const [MARGIN, HEIGHT] = [0.35, 0.3];
/** Blur radii as shares of the width: a wide soft shadow, and a sharper one close to the contact. */
const BLURS = [0.035, 0.014];
const DARK = 0.95;

const vertexShader = /* glsl */ `
  varying vec2 vAt;
  void main() {
    vAt = uv;
    gl_Position = vec4(position.xy, 0.0, 1.0);
  }
`;
const fragmentShader = /* glsl */ `
  uniform sampler2D uPicture;
  uniform vec2 uStep;
  varying vec2 vAt;
  void main() {
    vec4 sum = vec4(0.0);
    float all = 0.0;
    for (int i = -6; i <= 6; i++) {
      float far = float(i) / 6.0;
      float part = exp(-3.0 * far * far);
      sum += texture2D(uPicture, vAt + far * uStep) * part;
      all += part;
    }
    gl_FragColor = sum / all;
  }
`;

/** Where the shadow lies: its centre, its height, and half of its width, in units of the file. */
export interface Footprint {
  readonly x: number;
  readonly z: number;
  readonly level: number;
  readonly half: number;
}

export interface Shadow {
  /** A plane on the ground that shows the shadow; a sibling of the object. */
  readonly plane: Object3D;
  /**
   * Draws the shadow again. `scene` must contain only the object in its current pose; `ground` is the parent
   * of both.
   */
  draw(renderer: WebGLRenderer, scene: Object3D, ground: Object3D): void;
  dispose(): void;
}

export function createShadow({ x, z, level, half }: Footprint): Shadow {
  const reach = half * (1 + MARGIN);
  const [one, two] = [0, 1].map(() => new WebGLRenderTarget(SIDE, SIDE)) as [
    WebGLRenderTarget,
    WebGLRenderTarget,
  ];
  const depth = new MeshDepthMaterial();
  depth.onBeforeCompile = (shader) => {
    const near = `gl_FragColor = vec4(vec3(0.0), pow(1.0 - fragCoordZ, 1.5) * ${DARK});`;
    shader.fragmentShader = shader.fragmentShader.replace(/}\s*$/, `${near}\n}`);
  };
  const step = { value: new Vector2() };
  const picture = { value: one.texture };
  const blur = new ShaderMaterial({
    uniforms: { uPicture: picture, uStep: step },
    vertexShader,
    fragmentShader,
    depthTest: false,
    depthWrite: false,
  });
  const sheet = new Mesh(new PlaneGeometry(2, 2), blur);
  sheet.frustumCulled = false;
  const flat = new OrthographicCamera();
  const camera = new OrthographicCamera();
  // Looks upwards from the ground, so that the parts on the ground are directly in front of the camera.
  camera.position.set(x, level, z);
  camera.rotation.x = Math.PI / 2;
  const plane = new Mesh(
    new PlaneGeometry(2 * reach, 2 * reach),
    new MeshBasicMaterial({ map: one.texture, transparent: true, depthWrite: false }),
  );
  plane.position.set(x, level, z);
  plane.rotation.x = -Math.PI / 2;
  plane.scale.y = -1;
  plane.renderOrder = -1;
  return {
    plane,
    draw(renderer, scene, ground) {
      plane.visible = false;
      ground.add(camera);
      // A camera ignores scale in its matrix, so its bounds are scaled.
      const size = reach * ground.matrixWorld.getMaxScaleOnAxis();
      Object.assign(camera, { left: -size, right: size, top: size, bottom: -size });
      Object.assign(camera, { near: 0, far: 2 * HEIGHT * size });
      camera.updateProjectionMatrix();
      const { overrideMaterial } = scene as { overrideMaterial?: unknown };
      Object.assign(scene, { overrideMaterial: depth });
      drawInto(renderer, one, () => renderer.render(scene, camera));
      Object.assign(scene, { overrideMaterial });
      camera.removeFromParent();
      for (const width of BLURS)
        for (const [from, to, across, down] of [
          [one, two, width, 0],
          [two, one, 0, width],
        ] as const) {
          picture.value = from.texture;
          step.value.set(across, down);
          drawInto(renderer, to, () => renderer.render(sheet, flat));
        }
      plane.visible = true;
    },
    dispose() {
      for (const target of [one, two]) target.dispose();
      for (const { geometry, material } of [sheet, plane]) {
        geometry.dispose();
        material.dispose();
      }
      depth.dispose();
    },
  };
}
