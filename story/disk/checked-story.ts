/**
 * What was last checked of a story while it is being written: the watch that draws a save has compiled it, and
 * the page that shows it reads that, for compiling a long story anew costs as much as showing it, and so does
 * every promise of reading its folder, which a server in development traces.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join('.handscroll', 'checked');
const fileOf = (slug: string) => path.join(process.cwd(), FOLDER, `${slug}.json`);

export async function keepChecked(slug: string, checked: unknown): Promise<void> {
  const file = fileOf(slug);
  await mkdir(path.dirname(file), { recursive: true });
  // A page may be reading: it gets all of the last save or all of this one.
  await writeFile(`${file}.next`, JSON.stringify(checked));
  await rename(`${file}.next`, file);
}

/** What the watch last kept of a story, or nothing: `Opened`, which this room does not know. */
export async function readChecked<T>(slug: string): Promise<T | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}
