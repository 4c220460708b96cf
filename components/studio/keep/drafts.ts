'use client';
/** The drafts in this browser. A deleted draft can be restored until the studio is opened on another day. */
import type { DraftFiles } from '../../../story/edit/draft.ts';
import { database, filesOf, rowsOf, type DraftRow } from './database.ts';
import { keepNew, openDraft } from './journal.ts';

const DAY = 24 * 60 * 60 * 1000;

async function removeRecords(id: string): Promise<void> {
  const db = await database();
  const write = db.transaction(['drafts', 'journal', 'snapshots', 'files'], 'readwrite');
  await Promise.all([
    write.objectStore('drafts').delete(id),
    write.objectStore('journal').delete(rowsOf(id)),
    write.objectStore('snapshots').delete(id),
    write.objectStore('files').delete(filesOf(id)),
    write.done,
  ]);
}

/** All except deleted ones, the last edited first. */
export async function listDrafts(): Promise<readonly DraftRow[]> {
  const rows = await (await database()).getAll('drafts');
  for (const { id, deleted } of rows)
    if (deleted !== undefined && Date.now() - deleted > DAY) await removeRecords(id);
  return rows.filter(({ deleted }) => deleted === undefined).sort((a, b) => b.changed - a.changed);
}

/** Stores the files as a new draft and returns its id. */
export async function createDraft(title: string, files: DraftFiles): Promise<string> {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  await keepNew(id, files);
  await (await database()).put('drafts', { id, title, changed: Date.now() });
  return id;
}

async function changeRow(id: string, change: (row: DraftRow) => DraftRow): Promise<void> {
  // In one transaction, or of two changes at once the first would be lost.
  const { store } = (await database()).transaction('drafts', 'readwrite');
  const row = await store.get(id);
  if (row) await store.put(change(row));
}

export const renameDraft = (id: string, title: string) =>
  changeRow(id, (row) => ({ ...row, title }));
/** Sets the time of its last edit to now. */
export const touchDraft = (id: string, title: string) =>
  changeRow(id, (row) => ({ ...row, title, changed: Date.now() }));
export const setPicture = (id: string, picture: string) =>
  changeRow(id, (row) => ({ ...row, picture }));
export const setPublished = (id: string, story: string, version: string) =>
  changeRow(id, (row) => ({ ...row, published: { story, version } }));
/** The version of a story with which a draft began, if it began with one. */
export async function publishedIn(id: string, story: string): Promise<string | undefined> {
  const row = await (await database()).get('drafts', id);
  return row?.published?.story === story ? row.published.version : undefined;
}
export const deleteDraft = (id: string) =>
  changeRow(id, (row) => ({ ...row, deleted: Date.now() }));
export const undeleteDraft = (id: string) => changeRow(id, ({ deleted: _deleted, ...row }) => row);

/** A copy of the present state, without its history. Undefined if the draft does not exist any more. */
export async function duplicateDraft(id: string, title: string): Promise<string | undefined> {
  const opened = await openDraft(id, () => undefined);
  return opened && createDraft(title, opened.files);
}
