/**
 * Stories that are sent and fetched as archives. The press unpacks and packs them, because that may take seconds,
 * and no reader should wait for it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceArchive } from '../../components/file/archive.ts';
import { storyIn } from '../../story/archive/draft-in.ts';
import { Refused } from '../../story/archive/refusal.ts';
import { readFolder } from '../../story/disk/read-folder.ts';
import { versionHere } from '../version.ts';
import { workFolder } from '../work-folder.ts';
import { isRunning } from './bundles.ts';
import type { Pressed } from './job.ts';

/** In bytes: what an archive may hold (story/archive/read-zip.ts), with its directory. */
const LONGEST = 101 * 2 ** 20;
export const ARCHIVE = 'story.zip';
const incoming = () => path.join(workFolder(), 'incoming');

/** Runs `work` with a new folder, which is removed whatever happens. */
export async function inIncoming<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = path.join(incoming(), `${process.pid}-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what killed servers left. In a container they had the id that this process has now. */
export async function sweepIncoming(): Promise<void> {
  for (const name of await readdir(incoming()).catch(() => [])) {
    const pid = Number.parseInt(name, 10);
    if (pid === process.pid || !isRunning(pid))
      await rm(path.join(incoming(), name), { recursive: true, force: true });
  }
}

/**
 * Writes a body to a file; false if it is too long. What can't be written is still read, up to a limit, because an
 * answer before the end of a body may be lost.
 */
export async function writeBody(body: AsyncIterable<Uint8Array>, file: string): Promise<boolean> {
  const handle = await open(file, 'wx');
  let bytes = 0;
  let writing = Promise.resolve();
  try {
    for await (const part of body) {
      bytes += part.byteLength;
      if (bytes > 2 * LONGEST) break;
      if (bytes <= LONGEST) writing = writing.then(() => handle.appendFile(part));
      await writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await handle.close();
  }
  return bytes <= LONGEST;
}

/** Unpacks the story of an archive; the fault is why the archive is refused. */
export async function unpackStory(archive: string, to: string): Promise<Pressed> {
  try {
    for (const [name, entry] of storyIn(new Uint8Array(await readFile(archive)))) {
      const file = path.join(to, ...name.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, entry.bytes());
    }
  } catch (error) {
    if (error instanceof Refused) return { faults: [error.message], notes: [] };
    throw error;
  }
  return { faults: [], notes: [] };
}

/** Packs a story's folder, with notes. */
export async function packStory(id: string, folder: string, to: string): Promise<Pressed> {
  const options = { notes: true, version: await versionHere(), id };
  await writeFile(path.join(to, ARCHIVE), sourceArchive(await readFolder(folder), options).bytes);
  return { faults: [], notes: [] };
}
