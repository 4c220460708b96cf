/**
 * What was last checked of a story while it is being written: the watch that draws a save has compiled it, and
 * the page that shows it reads that, for compiling a long story anew costs as much as showing it, and so does
 * every promise of reading its folder, which a server in development traces.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Checked } from '../problem.ts';
import type { Story } from '../story.ts';

const FOLDER = path.join('.handscroll', 'checked');
const fileOf = (slug: string) => path.join(process.cwd(), FOLDER, `${slug}.json`);

export async function keepChecked(slug: string, checked: Checked<Story>): Promise<void> {
  const file = fileOf(slug);
  await mkdir(path.dirname(file), { recursive: true });
  // A page may be reading: it gets all of the last save or all of this one.
  await writeFile(`${file}.next`, JSON.stringify(checked));
  await rename(`${file}.next`, file);
}

/** The story as the watch last checked it, or nothing. */
export async function readChecked(slug: string): Promise<Checked<Story> | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Checked<Story>);
}
