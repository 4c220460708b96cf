'use client';
/** Drafts out of what an author opens: a zip, a folder, a copy of a story of this site. */
import { Refused } from '../../../story/archive/refusal.ts';
import { MOST, storyFiles } from '../../../story/archive/story-files.ts';
import { draftFile, type DraftFiles } from '../../../story/edit/draft.ts';
import { fill } from '../../ui/fill.ts';
import { startEngine } from '../engine/client.ts';
import { OPENING } from './words.en.ts';

export interface Opened {
  readonly title: string;
  readonly files: DraftFiles;
}
interface Script {
  readonly title?: unknown;
  readonly authors?: unknown;
  readonly license?: unknown;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the story says of itself, as far as it can be read. */
function scriptOf(files: DraftFiles): Script {
  try {
    return JSON.parse(String(files.get('story.json'))) as Script;
  } catch {
    return {};
  }
}
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** In the engine's worker, where a hostile zip holds nothing up. Rejects with why it is refused. */
async function unzipped(zip: Blob, engine: string): Promise<DraftFiles> {
  if (zip.size > MOST.megabytes * 1024 * 1024)
    throw new Refused('large', undefined, MOST.megabytes);
  const worker = startEngine(engine);
  try {
    return await worker.ask<DraftFiles>('openArchive', new Uint8Array(await zip.arrayBuffer()));
  } finally {
    worker.stop();
  }
}

const opened = (files: DraftFiles, name: string): Opened => ({
  title: said(scriptOf(files).title) || name,
  files,
});

/** @param engine address of the engine's worker. Rejects with a sentence */
export async function openArchive(zip: File, engine: string): Promise<Opened> {
  try {
    return opened(await unzipped(zip, engine), zip.name);
  } catch (error) {
    throw new Error(fill(OPENING.refused, { name: zip.name, why: messageOf(error) }));
  }
}

/** The files that a browser gives of a folder. Rejects with a sentence */
export async function openFolder(list: Iterable<File>): Promise<Opened> {
  const named = [...list].map((file) => ({ name: file.webkitRelativePath, size: file.size, file }));
  const folder = named[0]?.name.split('/')[0] ?? '';
  try {
    const files = new Map<string, ReturnType<typeof draftFile>>();
    for (const [name, { file }] of storyFiles(named))
      files.set(name, draftFile(name, new Uint8Array(await file.arrayBuffer())));
    return opened(files, folder);
  } catch (error) {
    throw new Error(fill(OPENING.folderRefused, { why: messageOf(error) }));
  }
}

/** `/stories/tides/source.1a2b3c4d5e.zip`, as pages of stories name it: nothing else is fetched. */
const COPY = /^#copy=(\/stories\/[\w-]+\/source\.[0-9a-f]{10}\.zip)$/;
export const isCopy = (hash: string): boolean => hash.startsWith('#copy=');

/** The story that a page's *Edit a copy* names, and whose it is, in a sentence. Rejects with a sentence */
export async function copyFrom(
  hash: string,
  engine: string,
): Promise<Opened & { readonly whose: string }> {
  try {
    const [, address] = COPY.exec(hash) ?? [];
    if (address === undefined) throw new Error(OPENING.noCopy);
    const answer = await fetch(engine.slice(0, engine.indexOf('/studio/')) + address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const copy = opened(await unzipped(await answer.blob(), engine), address);
    const { authors, license } = scriptOf(copy.files);
    const names = Array.isArray(authors) ? authors.map(said).filter((name) => name !== '') : [];
    const licence = said(license) && fill(OPENING.licence, { licence: said(license) });
    const values = { title: copy.title, authors: names.join(', ') || '…', licence };
    return { ...copy, whose: fill(OPENING.copied, values) };
  } catch (error) {
    throw new Error(fill(OPENING.gone, { why: messageOf(error) }));
  }
}
