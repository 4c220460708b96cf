/** The opened GLB files, looked up by their bytes, because a still has nothing else to identify them. */
import { OpenedFiles } from '../../space/opened-files.ts';
import type { Glb, Mesh } from './mesh.ts';
import type { Params } from './params.ts';

export const files = new OpenedFiles<Glb>();

/** The mesh, divided into the script's parts; undefined if the bytes have not been opened. */
export const modelOf = (bytes: Uint8Array, parts: Params['parts']): Mesh | undefined =>
  files.of(bytes)?.meshWith(parts);
