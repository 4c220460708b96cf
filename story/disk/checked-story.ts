/**
 * The last checked and compiled form of a story, in development. The process that watches and draws stories
 * writes it, and pages read it: compiling a long story again would take as long as showing it. Reading the
 * folder is slow too, because a server in development traces every promise.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join('.handscroll', 'checked');
const fileOf = (slug: string) => path.join(process.cwd(), FOLDER, `${slug}.json`);

export async function keepChecked(slug: string, checked: unknown): Promise<void> {
  const file = fileOf(slug);
  await mkdir(path.dirname(file), { recursive: true });
  // A page may be reading: with a rename it gets either the previous version or this one, complete.
  await writeFile(`${file}.next`, JSON.stringify(checked));
  await rename(`${file}.next`, file);
}

/** The last stored form of a story, or undefined. Its type is `Opened`, which this module must not import. */
export async function readChecked<T>(slug: string): Promise<T | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}
