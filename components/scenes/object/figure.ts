/** The object as three draws it: its own materials, each part with its presence and how far it has stepped back. */
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

/** How a part looks now, each from 0 to 1. */
export interface Look {
  readonly shown: number;
  readonly strength: number;
}

/** Wholly there; not there. */
const [SOLID, GONE] = [0.995, 0.004];

/** Colours as they are blended: times their opacity. What stepped back lets the page through, not what lies behind it. */
const OPAQUE = 'gl_FragColor = vec4(gl_FragColor.rgb * gl_FragColor.a, gl_FragColor.a) * uLook.y;';
const BLENDED = 'gl_FragColor.a *= uLook.x * uLook.y;';

function prepared(own: Material, light: Texture, look: { value: Vector2 }, tier: Tier): Material {
  const material = own.clone() as MeshPhysicalMaterial;
  if ('isMeshStandardMaterial' in material) material.envMap = light;
  if (tier === 'lite' && material.transmission > 0) {
    // What shines through would be drawn twice.
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

/** One mesh in the ways that it may be drawn; those that are seen through are made when first they are. */
class Drawn {
  private readonly solid: Material;
  private through: Material | undefined;
  private veil: Mesh | undefined;
  constructor(
    readonly mesh: Mesh,
    readonly part: string,
    private readonly make: (own: Material) => Material,
  ) {
    this.solid = make(mesh.material as Material);
    mesh.material = this.solid;
    // Bounds of a file are those of its first pose.
    mesh.frustumCulled = false;
  }

  /** The same without its colours, drawn before it: only its nearest surface shines through. */
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

  show({ shown }: Look): void {
    const isSeenThrough = shown < SOLID && !this.solid.transparent;
    if (isSeenThrough && !this.through) {
      const own = this.solid.clone();
      Object.assign(own, { transparent: true, forceSinglePass: true });
      this.through = this.make(own);
      this.veil = this.addVeil();
    }
    this.mesh.material = (isSeenThrough && this.through) || this.solid;
    this.mesh.renderOrder = isSeenThrough ? 2 : 0;
    // Not the mesh: other parts may hang on it.
    (this.mesh.material as Material).visible = shown > GONE;
    if (this.veil) (this.veil.material as Material).visible = isSeenThrough && shown > GONE;
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

/** Takes what was opened: its materials are changed. */
export function createFigure(
  { scene, meshes, pose }: OpenGlb,
  parts: Params['parts'],
  tier: Tier,
): Figure {
  const light = studioLight();
  const ids = [...Object.keys(parts), ''];
  const looks = new Map(ids.map((id) => [id, { value: new Vector2(1, 1) }]));
  const textures = new Set<Texture>();
  // Its lamps light nothing; what hangs on them stays.
  scene.traverse((object) => 'isLight' in object && object.layers.disableAll());
  const all = meshes.map(({ mesh, names }) => {
    const part = ids[partOf(names, parts)]!;
    for (const value of Object.values(mesh.material))
      if (value && typeof value === 'object' && 'isTexture' in value)
        textures.add(value as Texture);
    return new Drawn(mesh, part, (own) => prepared(own, light, looks.get(part)!, tier));
  });
  return {
    ...{ object: scene, pose },
    show(lookOf) {
      for (const [part, { value }] of looks) {
        const { shown, strength } = lookOf(part);
        value.set(shown, strength);
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
