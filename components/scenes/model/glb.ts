/** GLB files once they are open, by their bytes: a still has nothing else. */
import { OpenedFiles } from '../../space/opened-files.ts';
import type { Glb, Mesh } from './mesh.ts';
import type { Params } from './params.ts';

export const files = new OpenedFiles<Glb>();

/** The mesh with the script's parts in it; nothing for bytes that were not opened. */
export const modelOf = (bytes: Uint8Array, parts: Params['parts']): Mesh | undefined =>
  files.of(bytes)?.meshWith(parts);
