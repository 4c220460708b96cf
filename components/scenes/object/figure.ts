/** The object as drawn by three: its own materials, and for each part its opacity and its strength. */
import {
  Vector2,
  type Material,
  type Mesh,
  type MeshPhysicalMaterial,
  type Object3D,
  type SkinnedMesh,
  type Texture,
} from 'three';
import { partOf, type OpenGlb } from '../../space/open-glb.ts';
import type { Tier } from '../kit/contract.ts';
import { studioLight } from './light.ts';
import type { Params } from './params.ts';

/** The current look of a part; both numbers are 0 to 1. */
export interface Look {
  readonly visibility: number;
  readonly strength: number;
}

/** Thresholds of `visibility`: from SOLID on a part is opaque, up to GONE it is not drawn. */
const [SOLID, GONE] = [0.995, 0.004];

/**
 * Shader lines with premultiplied alpha. A part in the background becomes transparent to the page, not to the
 * parts behind it.
 */
const OPAQUE = 'gl_FragColor = vec4(gl_FragColor.rgb * gl_FragColor.a, gl_FragColor.a) * uLook.y;';
const BLENDED = 'gl_FragColor.a *= uLook.x * uLook.y;';

function prepared(
  source: Material,
  light: Texture,
  look: { value: Vector2 },
  tier: Tier,
): Material {
  const material = source.clone() as MeshPhysicalMaterial;
  if ('isMeshStandardMaterial' in material) material.envMap = light;
  if (tier === 'lite' && material.transmission > 0) {
    // Transmission would draw the scene behind it a second time.
    material.transmission = 0;
    material.transparent = true;
    material.opacity *= 0.4;
  }
  const line = material.transparent ? BLENDED : OPAQUE;
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uLook'] = look;
    shader.fragmentShader = shader.fragmentShader
      .replace('void main() {', 'uniform vec2 uLook;\nvoid main() {')
      .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${line}`);
  };
  material.customProgramCacheKey = () => line;
  return material;
}

/** One mesh with its materials; the translucent ones are created when they are first needed. */
class Drawn {
  private readonly solid: Material;
  private through: Material | undefined;
  private veil: Mesh | undefined;
  constructor(
    readonly mesh: Mesh,
    readonly part: string,
    private readonly make: (source: Material) => Material,
  ) {
    this.solid = make(mesh.material as Material);
    mesh.material = this.solid;
    // The bounds in a file are valid for its first pose only.
    mesh.frustumCulled = false;
  }

  /**
   * Adds a copy that writes depth only and is drawn before the mesh: so only the nearest translucent surface
   * is visible.
   */
  private addVeil(): Mesh {
    const veil = (this.mesh.clone as (deep: boolean) => Mesh).call(this.mesh, false);
    veil.position.set(0, 0, 0);
    veil.quaternion.identity();
    veil.scale.set(1, 1, 1);
    const { morphTargetInfluences: shapes } = this.mesh;
    if (shapes) veil.morphTargetInfluences = shapes;
    const material = this.solid.clone();
    Object.assign(material, { colorWrite: false, transparent: true, depthWrite: true });
    veil.material = material;
    veil.renderOrder = 1;
    this.mesh.add(veil);
    return veil;
  }

  show({ visibility }: Look): void {
    const isSeenThrough = visibility < SOLID && !this.solid.transparent;
    if (isSeenThrough && !this.through) {
      const material = this.solid.clone();
      Object.assign(material, { transparent: true, forceSinglePass: true });
      this.through = this.make(material);
      this.veil = this.addVeil();
    }
    this.mesh.material = (isSeenThrough && this.through) || this.solid;
    this.mesh.renderOrder = isSeenThrough ? 2 : 0;
    // Hides the material instead of the mesh, because the mesh may have other parts as children.
    (this.mesh.material as Material).visible = visibility > GONE;
    if (this.veil) (this.veil.material as Material).visible = isSeenThrough && visibility > GONE;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    (this.mesh as Partial<SkinnedMesh>).skeleton?.dispose();
    for (const material of [this.solid, this.through, this.veil?.material as Material | undefined])
      material?.dispose();
  }
}

export interface Figure {
  readonly object: Object3D;
  readonly pose: OpenGlb['pose'];
  show(lookOf: (part: string) => Look): void;
  dispose(): void;
}

/** Builds the figure from an opened file and takes ownership of it: the materials of the file are changed. */
export function createFigure(
  { scene, meshes, pose }: OpenGlb,
  parts: Params['parts'],
  tier: Tier,
): Figure {
  const light = studioLight();
  const ids = [...Object.keys(parts), ''];
  const looks = new Map(ids.map((id) => [id, { value: new Vector2(1, 1) }]));
  const textures = new Set<Texture>();
  // Lights of the file are disabled; their child nodes stay visible.
  scene.traverse((object) => 'isLight' in object && object.layers.disableAll());
  const all = meshes.map(({ mesh, names }) => {
    const part = ids[partOf(names, parts)]!;
    for (const value of Object.values(mesh.material))
      if (value && typeof value === 'object' && 'isTexture' in value)
        textures.add(value as Texture);
    return new Drawn(mesh, part, (source) => prepared(source, light, looks.get(part)!, tier));
  });
  return {
    ...{ object: scene, pose },
    show(lookOf) {
      for (const [part, { value }] of looks) {
        const { visibility, strength } = lookOf(part);
        value.set(visibility, strength);
      }
      for (const one of all) one.show(lookOf(one.part));
    },
    dispose() {
      for (const one of all) one.dispose();
      for (const texture of textures) {
        texture.dispose();
        (texture.image as Partial<ImageBitmap> | undefined)?.close?.();
      }
      light.dispose();
    },
  };
}
