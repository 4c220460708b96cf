'use client';
/** Large files apart from the records that name them, by a checksum: some browsers lose a large value and keep its record. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isTextChange, type Change, type DraftFile } from '../../../story/edit/draft.ts';
import type { JournalRecord } from '../../../story/edit/history.ts';
import type { Database, Stored } from './database.ts';

type Bytes = Exclude<DraftFile, string>;
const hashes = new WeakMap<Bytes, string>();

function hashOf(bytes: Bytes): string {
  const known = hashes.get(bytes);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(bytes));
  hashes.set(bytes, hash);
  return hash;
}
export const isStored = (file: unknown): file is Stored =>
  typeof file === 'object' && file !== null && 'hash' in file;

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

type Convert = (file: unknown) => Promise<unknown>;

/** A record with each file in it converted, to what is stored or back. */
async function withFiles(record: JournalRecord, convert: Convert): Promise<JournalRecord> {
  if (record.type !== 'edit' || record.edit.changes.every(isTextChange)) return record;
  const changes: Change[] = [];
  for (const change of record.edit.changes)
    changes.push(
      isTextChange(change)
        ? change
        : {
            file: change.file,
            before: (await convert(change.before)) as DraftFile | undefined,
            after: (await convert(change.after)) as DraftFile | undefined,
          },
    );
  return { ...record, edit: { ...record.edit, changes } };
}

/** Whether a record can be put at once. */
export const isPlain = (record: JournalRecord): boolean =>
  record.type !== 'edit' ||
  record.edit.changes.every(
    (change) =>
      isTextChange(change) ||
      (typeof change.before !== 'object' && typeof change.after !== 'object'),
  );

export const storeRecord = (db: Database, draft: string, record: JournalRecord) =>
  withFiles(record, async (file) =>
    file instanceof Uint8Array ? storeFile(db, draft, file as Bytes) : file,
  );

/** `lost` takes the names of what is not there any more; in its place stand no bytes. */
export const openRecord = (db: Database, draft: string, record: JournalRecord, lost: () => void) =>
  withFiles(record, async (file) => {
    if (!isStored(file)) return file;
    const bytes = await openFile(db, draft, file);
    if (!bytes) lost();
    return bytes ?? new Uint8Array();
  });
