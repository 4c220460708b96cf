import { compileChecked, compileEditions } from '../../story/load.ts';
import type { SceneCatalog } from '../../story/scene.ts';
import { checkScripts } from '../../story/script/check.ts';

/** A story and its edition in every language that has a translation file; all have the original's id. */
export async function openEditions(files: ReadonlyMap<string, Uint8Array>, catalog: SceneCatalog) {
  const { original, editions } = checkScripts(files, catalog);
  return {
    original: await compileChecked(original, files, catalog),
    editions: await compileEditions(editions, files, catalog),
  };
}
