/**
 * Reads an object's file for the checker and the compiler: why it can't be drawn, and the facts that a page
 * needs.
 */
import { sizeSeen } from '../../../story/picture-size.ts';
import {
  AGAIN,
  count,
  faultOf,
  namesOf,
  tooMany,
  type GlbFault,
  type VisibleMeshes,
} from '../../space/glb-file.ts';
import { glbSpec } from '../../space/glb-spec.ts';
import { LIMITS, type Params } from './params.ts';

/** Required extensions that three's loader reads without a decoder. */
const KNOWN =
  /^(KHR_(materials_(?!pbrSpecularGlossiness)\w+|mesh_quantization|texture_transform|lights_punctual)|EXT_(texture_(webp|avif)|materials_bump))$/;

const TOOL = 'npx @gltf-transform/cli';
/** Extension -> its common name, and how to remove it. */
const PACKED: readonly (readonly [RegExp, string, string])[] = [
  [
    /draco/i,
    'its shapes are packed by Draco',
    `in Blender’s export, take the tick from Compression; or ${TOOL} copy in.glb out.glb`,
  ],
  [
    /meshopt/i,
    'its shapes are packed by meshopt',
    `export without compression; or ${TOOL} copy in.glb out.glb`,
  ],
  [/basisu/i, 'its textures are KTX2', 'export with PNG, JPEG or WebP textures'],
];

/** The fault of a file's textures: unreadable, or too many pixels. */
function textureFault({ file, bin }: VisibleMeshes): GlbFault | undefined {
  let pixels = 0;
  for (const { bufferView = -1, uri } of file.images) {
    const view = file.bufferViews[bufferView];
    // `glbFacts` reports this for all kinds.
    if (uri !== undefined || (view && view.byteOffset + view.byteLength > bin.byteLength))
      return undefined;
    const image = view && bin.subarray(view.byteOffset, view.byteOffset + view.byteLength);
    const size = image && sizeSeen(image);
    if (!size?.width || !size.height)
      return faultOf('has a texture that is no picture', 'use PNG, JPEG or WebP');
    const { width, height } = size;
    pixels += width * height;
    const smaller = `make it smaller: ${TOOL} resize --width 1024 --height 1024 in.glb out.glb`;
    if (Math.max(width, height) > LIMITS.side)
      return faultOf(
        `has a texture of ${count(width)} × ${count(height)} pixels, ${count(LIMITS.side)} each way are allowed`,
        smaller,
      );
    if (pixels > LIMITS.pixels)
      return faultOf('has more pixels in its textures than four of 2,048 × 2,048', smaller);
  }
  return undefined;
}

/**
 * Refuses files that need a decoder or rendering that three does not have, and files with too many meshes,
 * animations or pixels.
 */
function refused(visible: VisibleMeshes): GlbFault | undefined {
  const { file, primitives } = visible;
  const required = namesOf(file.extensionsRequired);
  const hasNoOther = file.textures.some(
    ({ source, extensions }) => source === undefined && 'KHR_texture_basisu' in extensions,
  );
  const used = namesOf(file.extensionsUsed).filter((name) => !/basisu/i.test(name) || hasNoOther);
  for (const [pattern, fault, hint] of PACKED)
    if ([...required, ...used].some((name) => pattern.test(name)))
      return faultOf(`can’t be read: ${fault}`, hint);
  const unknown = required.filter((name) => !KNOWN.test(name)).slice(0, 3);
  if (unknown.length > 0)
    return faultOf(`needs ${unknown.join(', ')} to be read`, 'export without extensions');
  if (file.materials.some((one) => 'KHR_materials_pbrSpecularGlossiness' in one.extensions))
    return faultOf(
      'has materials of specular and glossiness, which have gone out of use',
      `convert them: ${TOOL} metalrough in.glb out.glb`,
    );
  if (primitives.length > LIMITS.meshes)
    return tooMany(
      count(primitives.length),
      LIMITS.meshes,
      'meshes',
      'join what is of one material',
    );
  if (file.animations.length > LIMITS.clips)
    return tooMany(count(file.animations.length), LIMITS.clips, 'animations', 'leave some out');
  // A small file can claim any number of elements.
  const claimed = file.accessors.reduce((sum, one) => sum + one.count, 0);
  return claimed > LIMITS.bytes ? AGAIN : textureFault(visible);
}

export const { factsOf, prepare, withFiles } = glbSpec<Params>({
  limits: LIMITS,
  refused,
  async open(bytes) {
    const [{ openGlb }, { objectFileIn }] = await Promise.all([
      import('../../space/open-glb.ts'),
      import('./measured.ts'),
    ]);
    const glb = await openGlb(bytes);
    return (...of) => objectFileIn(glb, ...of);
  },
});
