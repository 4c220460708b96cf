/** The version of this Handscroll. */
import { readFile } from 'node:fs/promises';
import { at } from './place.mjs';

export async function versionHere(): Promise<string> {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  return version;
}
