'use client';
/**
 * The studio's database in this browser: drafts, the journal of each, occasional snapshots of all
 * files of a draft, and large files.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { JournalRecord } from '../../../story/edit/history.ts';
import type { DraftFile } from '../../../story/edit/draft.ts';

export interface DraftRow {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970 of the last edit. */
  readonly changed: number;
  /** When it was deleted; it can be restored until the studio is opened on another day. */
  readonly deleted?: number;
  /** The SVG of its picture, as of the last time when it was drawn. */
  readonly picture?: string;
  /** The story and its version on this site with which it began, or which it became. */
  readonly published?: { readonly story: string; readonly version: string };
}
/**
 * A large file's bytes are stored separately and first. A record that refers to missing bytes is
 * then detected.
 */
export interface Stored {
  readonly hash: string;
  readonly length: number;
}
interface JournalRow {
  readonly draft: string;
  /** From 1, without gaps. */
  readonly seq: number;
  /** Bytes in it are `Stored`. */
  readonly record: JournalRecord;
}
interface SnapshotRow {
  readonly draft: string;
  /** Number of the last record that it includes. */
  readonly seq: number;
  readonly files: readonly (readonly [name: string, file: string | Stored])[];
}
interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRow };
  journal: { key: [string, number]; value: JournalRow };
  snapshots: { key: string; value: SnapshotRow };
  files: { key: [string, string]; value: Exclude<DraftFile, string> };
  leases: { key: string; value: { readonly owner: string; readonly until: number } };
}
export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | undefined;

/** Rejects if the browser stores nothing, as in some private windows. */
export function database(): Promise<Database> {
  opening ??= openDB<Schema>('handscroll-studio', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('journal', { keyPath: ['draft', 'seq'] });
      db.createObjectStore('snapshots', { keyPath: 'draft' });
      db.createObjectStore('files');
      db.createObjectStore('leases');
    },
  });
  return opening;
}

/** All rows of a draft in a store whose keys begin with its id. */
export const rowsOf = (draft: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound([draft, from], [draft, Infinity]);
/** The same for keys with file names, which sort after all numbers. */
export const filesOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft, ''], [draft, []]);
