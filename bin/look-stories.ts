/** Opens what `look` draws: a story's folder, or the examples of all kinds; in the script's theme or in another. */
import { applyEdits, modify } from 'jsonc-parser';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { problemsOf, warningsOf, type Warning } from '../components/layout-check/check-layout.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { catalog } from '../components/themes/catalog.ts';
import { compileChecked } from '../story/load.ts';
import { checkScript } from '../story/script/check.ts';
import { printProblems } from '../story/script/report.ts';
import type { Story } from '../story/story.ts';
import { publicFiles } from './public-pictures.ts';
import { Stop } from './say.mjs';

type Files = ReadonlyMap<string, Uint8Array>;

/** A story that can be drawn, and its warnings. */
export interface Opened {
  readonly story: Story;
  readonly files: Files;
  readonly warnings: readonly Warning[];
  /** The text of each warning. */
  readonly lines: readonly string[];
}

/** The same story with another theme in its script. */
function dressed(files: Files, theme: string | undefined): Files {
  if (theme === undefined) return files;
  const script = new TextDecoder().decode(files.get('story.json'));
  const edits = modify(script, ['theme'], theme, { formattingOptions: { insertSpaces: true } });
  return new Map([...files, ['story.json', new TextEncoder().encode(applyEdits(script, edits))]]);
}

/** @throws Stop with the problems of a story that cannot be drawn */
export async function openFiles(plain: Files, theme: string | undefined): Promise<Opened> {
  if (theme !== undefined && !catalog.themes.has(theme))
    throw new Stop(
      `--theme does not know "${theme}" (${[...catalog.themes.keys()].join(', ')})`,
      2,
    );
  const files = dressed(plain, theme);
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) throw new Stop(printProblems(compiled.problems).join('\n'));
  const story = compiled.value;
  const warnings = warningsOf(story, checked.value);
  const lines = printProblems(problemsOf(warnings, checked.value, files));
  // Photographs in the reduced form for readers; with the originals a sheet would be too large to open.
  return { story, files: await publicFiles(files), warnings, lines };
}

/** The example of each kind as a story, in one mood. */
export const openKinds = (
  theme: string | undefined,
  mood: string,
  only: ReadonlySet<string> | undefined,
): Promise<readonly Opened[]> =>
  Promise.all(
    [...EXAMPLES]
      .filter(([kind]) => only?.has(kind) ?? true)
      .map(([, example]) => openFiles(exampleFiles(example, mood), theme)),
  );
