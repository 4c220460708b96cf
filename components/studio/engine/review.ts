/** A draft's files in the engine's worker: checked and compiled in full, as in a build. */
import { catalog } from '../../themes/catalog.ts';
import { compileChecked } from '../../../story/load.ts';
import { checkScript } from '../../../story/script/check.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import type { Problem } from '../../../story/problem.ts';
import type { Story } from '../../../story/story.ts';
import { keepSame, partsOf, type Parts } from './parts.ts';

const cached = new Map<string, Uint8Array>();

/** Files that changed since the last call, and names of deleted ones. */
export function putFiles(
  changed: readonly (readonly [name: string, bytes: Uint8Array])[],
  gone: readonly string[],
): void {
  for (const name of gone) cached.delete(name);
  for (const [name, bytes] of changed) cached.set(name, bytes);
}

/** The bytes of a file of the draft. */
export const fileAt = (name: string): Uint8Array | undefined => cached.get(name);

let last: Good | undefined;
/** The last story that could be compiled. */
export const compiled = (): Story | undefined => last?.story;

/** A story without errors, and the script from which it was compiled. */
export interface Good {
  readonly story: Story;
  readonly script: StoryScript;
}
export interface Review {
  readonly problems: readonly Problem[];
  /**
   * The present story without errors, relative to the last one that was sent; undefined while there
   * are errors.
   */
  readonly good: Parts | undefined;
}

const TRANSLATION = /^story\.[^/]+\.json$/;

/**
 * Only the original: translations would take three times as long as everything else, and are checked
 * when publishing. Never throws.
 */
export async function review(): Promise<Review> {
  const files = new Map([...cached].filter(([name]) => !TRANSLATION.test(name)));
  const checked = checkScript(files, catalog);
  const result = await compileChecked(checked, files, catalog);
  const { problems } = result;
  if (!checked.ok || !result.ok) return { problems, good: undefined };
  const before = last;
  last = keepSame(before, { story: result.value, script: checked.value });
  return { problems, good: partsOf(before, last) };
}
