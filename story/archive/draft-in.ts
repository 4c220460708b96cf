/** Opens a draft from a zip: an archive, or a folder that somebody has zipped. */
import { draftFile, type DraftFiles } from '../edit/draft.ts';
import { LIST, sourceIn } from './contents.ts';
import { readZip } from './read-zip.ts';
import { MOST, storyFiles } from './story-files.ts';

/** @throws Refused */
export function draftIn(zip: Uint8Array<ArrayBuffer>): DraftFiles {
  const source = {
    size: zip.byteLength,
    read: (from: number, length: number) => zip.slice(from, from + length),
  };
  const entries = readZip(source, MOST);
  const isArchive = entries.some(({ name }) => name === LIST);
  const files = storyFiles(isArchive ? sourceIn(entries).files : entries);
  return new Map([...files].map(([name, file]) => [name, draftFile(name, file.bytes())]));
}
