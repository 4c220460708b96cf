/** The bytes of a story's folder -> the compiled story, or what is wrong with it. */
import { compileStory } from './compile/compile.ts';
import type { Checked } from './problem.ts';
import type { SceneCatalog } from './scene.ts';
import { checkScript } from './script/check.ts';
import type { Story } from './story.ts';

/** Checks, then compiles. `files` holds every file of the folder by its path. */
export function loadStory(
  files: ReadonlyMap<string, Uint8Array>,
  catalog: SceneCatalog,
): Checked<Story> {
  const checked = checkScript(files, catalog);
  if (!checked.ok) return checked;
  return {
    ok: true,
    value: compileStory(checked.value, catalog, files),
    problems: checked.problems,
  };
}
