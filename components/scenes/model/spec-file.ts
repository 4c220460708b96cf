/**
 * What checker and compiler ask of a GLB file: names and counts from its JSON chunk, why it can't be drawn, and what a
 * page has to know of it.
 */
import type { JsonObject, ReadFile, SceneFault } from '../../../story/scene.ts';
import {
  count,
  faultOf,
  fileFault,
  glbFacts,
  namesOf,
  partFaults,
  tooMany,
  type GlbFault,
  type Shown,
} from '../../space/glb-file.ts';
import { openSharp } from '../kit/open-sharp.ts';
import { foundIn } from './found.ts';
import { glbOf, openGlb } from './glb.ts';
import { LIMITS, type Params } from './params.ts';

/** What would have to be unpacked, or bends and melts. */
function refused({ file, primitives }: Shown): GlbFault | undefined {
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

/** Names and counts of a file, or what is wrong with it. Never throws. */
export const factsOf = (bytes: Uint8Array) => glbFacts(bytes, LIMITS, refused);

/** The mean colour of an image by sharp, where it is installed; else a texture's material speaks for it. */
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

/** See `SceneSpec.prepare`. */
export async function prepare(params: JsonObject, file: ReadFile): Promise<void> {
  const bytes = file(String(params['file']));
  if (!bytes) return;
  const { loadGlb } = await import('./load-glb.ts');
  await openGlb(bytes, (all) => loadGlb(all, meanBySharp));
}

/** See `SceneSpec.withFiles`. What stands in the file's JSON is asked for here; the rest once `prepare` has opened it. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const bytes = file(params.file);
  // A file that is not there has been told of.
  if (!bytes) return { params, faults: [] };
  const facts = factsOf(bytes);
  if ('fault' in facts) return { params, faults: [fileFault(params.file, facts)] };
  const wrong = partFaults(params.file, params.parts, facts);
  const flat = faultOf(
    'has textures, each drawn as its mean colour',
    'choose the kind `object`, or keep the form alone',
  );
  const faults = facts.hasTextures
    ? [...wrong, { ...fileFault(params.file, flat), isWarning: true }]
    : wrong;
  const glb = glbOf(bytes);
  const { clips } = facts;
  if (wrong.length > 0 || !glb) return { params: { ...params, clips }, faults };
  return { params: { ...params, clips, found: foundIn(bytes, glb, params, clips) }, faults };
}
