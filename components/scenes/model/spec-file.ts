/**
 * Reads a model's file for the checker and the compiler: why it can't be drawn, and the facts that a page
 * needs.
 */
import {
  count,
  faultOf,
  namesOf,
  tooMany,
  type GlbFault,
  type VisibleMeshes,
} from '../../space/glb-file.ts';
import { glbSpec } from '../../space/glb-spec.ts';
import { openSharp } from '../kit/open-sharp.ts';
import { files } from './glb.ts';
import { LIMITS, type Params } from './params.ts';

/** Refuses files that would have to be decompressed, and files with skins or morph targets. */
function refused({ file, primitives }: VisibleMeshes): GlbFault | undefined {
  const names = namesOf(file.extensionsRequired).slice(0, 3);
  if (names.length > 0)
    return faultOf(
      `needs ${names.join(', ')} to be read`,
      'export without compression and extensions',
    );
  const asObject = 'or choose the kind `object`';
  if (file.skins.length > 0)
    return faultOf('is bent by a skeleton', `apply the pose, then export; ${asObject}`);
  if (primitives.some(({ targets }) => targets.length > 0))
    return faultOf('has shapes that melt into others', `apply one shape, then export; ${asObject}`);
  const channels = file.animations.flatMap((one) => one.channels);
  const moving = new Set(channels.map(({ target }) => target.node)).size;
  if (moving > LIMITS.moving)
    return tooMany(count(moving), LIMITS.moving, 'nodes that move', 'join what moves together');
  return undefined;
}

/**
 * The mean colour of an image, computed by sharp if it is installed. Without it the colour of the material is
 * used.
 */
async function meanBySharp(_: number, image: Uint8Array): Promise<string | undefined> {
  try {
    const { channels } = (await (await openSharp())?.(image).stats()) ?? { channels: [] };
    const [red, green = red, blue = red] = channels.map(({ mean }) => Math.round(mean));
    if (red === undefined) return undefined;
    return `#${[red, green, blue].map((n) => n!.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return undefined;
  }
}

export const { factsOf, prepare, withFiles } = glbSpec<Params>({
  limits: LIMITS,
  refused,
  warned: ({ hasTextures }) =>
    hasTextures
      ? faultOf(
          'has textures, each drawn as its mean colour',
          'choose the kind `object`, or keep the form alone',
        )
      : undefined,
  async open(bytes) {
    const [{ loadGlb }, { modelFileIn }] = await Promise.all([
      import('./load-glb.ts'),
      import('./measured.ts'),
    ]);
    const glb = await files.open(bytes, (all) => loadGlb(all, meanBySharp));
    return (...of) => modelFileIn(glb, ...of);
  },
});
