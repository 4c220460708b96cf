'use client';
/** Large files apart from the records that name them, by a checksum: some browsers lose a large value and keep its record. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isTextChange, type Change, type DraftFile } from '../../../story/edit/draft.ts';
import type { JournalRecord } from '../../../story/edit/history.ts';
import { memoize } from '../../../story/memoize.ts';
import type { Database, Stored } from './database.ts';

type Bytes = Exclude<DraftFile, string>;
const hashOf = memoize((bytes: Bytes) => bytesToHex(sha256(bytes)));

/** Bytes that were put once are not put again. */
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

/** Undefined where the bytes are lost. */
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

/** A record with each file in it converted, to what is stored or back: the types of both are the same but for bytes. */
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

/** `lost` is called for what is not there any more; in its place stand no bytes. */
export const openRecord = (db: Database, draft: string, record: JournalRecord, lost: () => void) =>
  withFiles(record, async (file: string | Stored) => {
    const bytes = await openFile(db, draft, file);
    if (bytes === undefined) lost();
    return bytes ?? new Uint8Array();
  });
