'use client';
/**
 * Stores large files separately from the records that name them, with a checksum: some browsers lose
 * a large value and keep its record.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isTextChange, type Change, type DraftFile } from '../../../story/edit/draft.ts';
import type { JournalRecord } from '../../../story/edit/history.ts';
import { memoize } from '../../../story/memoize.ts';
import type { Database, Stored } from './database.ts';

type Bytes = Exclude<DraftFile, string>;
const hashOf = memoize((bytes: Bytes) => bytesToHex(sha256(bytes)));

/** Bytes that are already stored are not written again. */
export async function storeFile(
  db: Database,
  draft: string,
  file: DraftFile,
): Promise<string | Stored> {
  if (typeof file === 'string') return file;
  const hash = hashOf(file);
  if ((await db.getKey('files', [draft, hash])) === undefined)
    await db.put('files', file, [draft, hash]);
  return { hash, length: file.byteLength };
}

/** Undefined if the bytes are lost. */
export async function openFile(
  db: Database,
  draft: string,
  file: string | Stored,
): Promise<DraftFile | undefined> {
  if (typeof file === 'string') return file;
  const bytes = await db.get('files', [draft, file.hash]);
  if (!bytes || bytes.byteLength !== file.length || hashOf(bytes) !== file.hash) return undefined;
  return bytes;
}

/**
 * A record with each of its files converted, to the stored form or back: the two types differ only
 * in the bytes.
 */
async function withFiles(
  record: JournalRecord,
  convert: (file: never) => Promise<unknown>,
): Promise<JournalRecord> {
  if (record.type !== 'edit' || record.edit.changes.every(isTextChange)) return record;
  const converted = (file: unknown) => (file === undefined ? undefined : convert(file as never));
  const changes: Change[] = [];
  for (const change of record.edit.changes) {
    if (isTextChange(change)) changes.push(change);
    else {
      const [before, after] = [await converted(change.before), await converted(change.after)];
      changes.push({ file: change.file, before, after } as Change);
    }
  }
  return { ...record, edit: { ...record.edit, changes } };
}

export const storeRecord = (db: Database, draft: string, record: JournalRecord) =>
  withFiles(record, (file: DraftFile) => storeFile(db, draft, file));

/** `lost` is called for a missing file, which becomes empty. */
export const openRecord = (db: Database, draft: string, record: JournalRecord, lost: () => void) =>
  withFiles(record, async (file: string | Stored) => {
    const bytes = await openFile(db, draft, file);
    if (bytes === undefined) lost();
    return bytes ?? new Uint8Array();
  });
