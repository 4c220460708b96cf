/** Loads a story: from the bytes of its folder to the compiled story, or its problems. */
import { compileStory } from './compile/compile.ts';
import type { Checked, Problem } from './problem.ts';
import type { JsonObject, SceneCatalog } from './scene.ts';
import { checkScript, placeIn } from './script/check.ts';
import type { Edition } from './script/checks/overlays.ts';
import { plain } from './script/message.ts';
import type { StoryScript } from './script/schema.ts';
import type { Story } from './story.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Opens the files that kinds draw from. @returns the problem of the first one that cannot be opened */
async function openFiles(
  script: StoryScript,
  catalog: SceneCatalog,
  files: Files,
): Promise<Problem | undefined> {
  for (const [id, { kind, params = {} }] of Object.entries(script.scenes)) {
    const { portrait, ...plain } = params as JsonObject;
    for (const variant of [plain, ...(portrait ? [{ ...plain, ...(portrait as JsonObject) }] : [])])
      try {
        await catalog.kinds.get(kind)?.prepare?.(variant, (name) => files.get(name));
      } catch (error) {
        const field = ['file', 'picture'].find((name) => name in variant) ?? '';
        const place = placeIn(files, ['scenes', id, 'params', field]) ?? HERE;
        const fault = { message: messageOf(error), hint: 'export it again' };
        return { severity: 'error', code: 'bad-file', ...place, ...fault };
      }
  }
  return undefined;
}

const HERE = { severity: 'error', file: 'story.json', path: 'scenes', line: 1, column: 1 } as const;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A kind may throw on input that its schema accepts; then this story fails, not the whole build. */
function compileSafely(
  script: Extract<Checked<StoryScript>, { ok: true }>,
  catalog: SceneCatalog,
  files: Files,
): Checked<Story> {
  try {
    return { ...script, value: compileStory(script.value, catalog, files) };
  } catch (error) {
    const message = `the story cannot be compiled: ${plain(messageOf(error), 200)}`;
    const hint = 'a fault of a scene kind, not of the script';
    return {
      ok: false,
      problems: [{ ...HERE, code: 'scene-state', message, hint }, ...script.problems],
    };
  }
}

/** Checks, then compiles. `files` maps every path of the folder to its bytes. Never throws. */
export function loadStory(files: Files, catalog: SceneCatalog): Checked<Story> {
  const checked = checkScript(files, catalog);
  return checked.ok ? compileSafely(checked, catalog, files) : checked;
}

/** Compiles a checked script after opening the files that kinds draw from. */
export async function compileChecked(
  checked: Checked<StoryScript>,
  files: Files,
  catalog: SceneCatalog,
): Promise<Checked<Story>> {
  if (!checked.ok) return checked;
  const problem = await openFiles(checked.value, catalog, files);
  if (problem) return { ok: false, problems: [problem, ...checked.problems] };
  return compileSafely(checked, catalog, files);
}

/** Checks and compiles a story from its files; pages and pictures are made from the result. */
export const openStory = (files: Files, catalog: SceneCatalog): Promise<Checked<Story>> =>
  compileChecked(checkScript(files, catalog), files, catalog);

/** Compiles editions that were checked together with their original. */
export async function compileEditions(
  editions: readonly Edition<StoryScript>[],
  files: Files,
  catalog: SceneCatalog,
): Promise<readonly Edition<Story>[]> {
  const compiled: Edition<Story>[] = [];
  for (const edition of editions)
    compiled.push({ ...edition, checked: await compileChecked(edition.checked, files, catalog) });
  return compiled;
}
