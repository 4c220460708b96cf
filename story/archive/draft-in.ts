/** Opens a story from a zip: an archive, or a folder that somebody has zipped. */
import { draftFile, type DraftFiles } from '../edit/draft.ts';
import { LIST, sourceIn } from './contents.ts';
import { readZip, type Entry, type Most } from './read-zip.ts';
import { MOST, storyFiles } from './story-files.ts';

/** The files of the story's folder. @throws Refused */
export function storyIn(zip: Uint8Array<ArrayBuffer>, most?: Most): ReadonlyMap<string, Entry> {
  const source = {
    size: zip.byteLength,
    read: (from: number, length: number) => zip.slice(from, from + length),
  };
  const entries = readZip(source, most);
  const isArchive = entries.some(({ name }) => name === LIST);
  return storyFiles(isArchive ? sourceIn(entries).files : entries);
}

/** @throws Refused */
export function draftIn(zip: Uint8Array<ArrayBuffer>): DraftFiles {
  const files = storyIn(zip, MOST);
  return new Map([...files].map(([name, file]) => [name, draftFile(name, file.bytes())]));
}
