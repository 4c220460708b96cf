/** The bytes of a story's folder -> the compiled story, or what is wrong with it. */
import { compileStory } from './compile/compile.ts';
import type { Checked } from './problem.ts';
import type { SceneCatalog } from './scene.ts';
import { checkScript } from './script/check.ts';
import { notCompiled } from './script/messages-stage.ts';
import type { StoryScript } from './script/schema.ts';
import type { Story } from './story.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A scene kind may throw at what its own schema let through: that takes down one story, not the build. */
function compileSafely(script: StoryScript, catalog: SceneCatalog, files: Files): Story | Error {
  try {
    return compileStory(script, catalog, files);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Checks, then compiles. `files` holds every file of the folder by its path. Never throws. */
export function loadStory(files: Files, catalog: SceneCatalog): Checked<Story> {
  const checked = checkScript(files, catalog);
  if (!checked.ok) return checked;
  const value = compileSafely(checked.value, catalog, files);
  if (!(value instanceof Error)) return { ...checked, value };
  const place = { file: 'story.json', path: 'scenes', line: 1, column: 1 };
  const thrown = { severity: 'error', code: 'scene-state', ...place } as const;
  return { ok: false, problems: [{ ...thrown, ...notCompiled(value) }, ...checked.problems] };
}
