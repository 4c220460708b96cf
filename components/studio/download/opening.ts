'use client';
/** Creates drafts from what an author opens: a zip file, or a copy of a story on this site. */
import { Refused } from '../../../story/archive/refusal.ts';
import { MOST } from '../../../story/archive/story-files.ts';
import type { DraftFiles } from '../../../story/edit/draft.ts';
import { titleIn, valueAt } from '../../../story/edit/patch.ts';
import { isUnwritten } from '../../../story/unwritten.ts';
import { leaveEngine, leftEngine, startEngine } from '../engine/client.ts';
import { say, words as OPENING } from '../../../story/catalogue/studio/opening.g.ts';

export interface Opened {
  readonly title: string;
  readonly files: DraftFiles;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Unpacked in the engine's worker, where a malicious zip can't block the page. Rejects with the
 * reason for refusing it.
 */
export async function unzipped(zip: Blob, engine: string, name: string): Promise<Opened> {
  if (zip.size > MOST.megabytes * 1024 * 1024)
    throw new Refused('large', undefined, MOST.megabytes);
  const worker = leftEngine(engine) ?? startEngine(engine);
  try {
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const files = await worker.ask<DraftFiles>('openArchive', bytes);
    leaveEngine(engine, worker);
    return { title: titleIn(files) ?? name, files };
  } catch (error) {
    // A worker that could not be started would never answer.
    worker.stop();
    throw error;
  }
}

/** @param engine address of the engine's worker. Rejects with a sentence for the author */
export async function openArchive(zip: File, engine: string): Promise<Opened> {
  try {
    return await unzipped(zip, engine, zip.name);
  } catch (error) {
    throw new Error(say(OPENING.refused, { name: zip.name, why: messageOf(error) }));
  }
}

/** `/stories/tides/source.1a2b3c4d5e.zip`, as in the pages of stories: nothing else is fetched. */
const COPY = /^#copy=(\/stories\/[\w-]+\/source\.[0-9a-f]{10}\.zip)$/;
export const isCopy = (hash: string): boolean => hash.startsWith('#copy=');

/**
 * The story that a page's *Edit a copy* or *Open in the studio* refers to, and a sentence with its
 * authors. Rejects with a sentence for the author
 */
export async function copyFrom(
  hash: string,
  engine: string,
): Promise<Opened & { readonly whose: string }> {
  try {
    const [, address] = COPY.exec(hash) ?? [];
    if (address === undefined) throw new Error(OPENING.noCopy);
    const answer = await fetch(engine.slice(0, engine.indexOf('/studio/')) + address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const copy = await unzipped(await answer.blob(), engine, address);
    const script = String(copy.files.get('story.json'));
    const authors = [valueAt(script, ['authors']) ?? []].flat().map(String);
    const names = authors.filter((name) => !isUnwritten(name)).join(', ');
    const by = names && say(OPENING.by, { names });
    const licence = valueAt(script, ['license']);
    const licenceLine =
      licence === undefined ? '' : say(OPENING.licence, { licence: String(licence) });
    return { ...copy, whose: say(OPENING.copied, { title: copy.title, by, licence: licenceLine }) };
  } catch (error) {
    throw new Error(say(OPENING.gone, { why: messageOf(error) }));
  }
}
