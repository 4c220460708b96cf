'use client';
/**
 * Each edit is one record, written at the keystroke. Opening reads the last snapshot and the records
 * after it, so that a crash of the tab or browser loses at most the present keystroke.
 */
import {
  historyAfter,
  NO_HISTORY,
  recorded,
  type JournalRecord,
  type Opened,
} from '../../../story/edit/history.ts';
import type { DraftFile, DraftFiles } from '../../../story/edit/draft.ts';
import { database, rowsOf, type Database } from './database.ts';
import { openFile, openRecord, storeFile, storeRecord } from './stored-bytes.ts';

/** Records between snapshots. */
const EACH = 200;
/** Milliseconds until it is tried again to save what could not be saved. */
const RETRY = 2_000;

export interface SaveState {
  /** Milliseconds since 1970: everything up to this time is saved. */
  readonly since: number;
  readonly isSaved: boolean;
}

async function snapshot(
  db: Database,
  draft: string,
  seq: number,
  files: DraftFiles,
): Promise<void> {
  const rows: [string, Awaited<ReturnType<typeof storeFile>>][] = [];
  for (const [name, file] of files) rows.push([name, await storeFile(db, draft, file)]);
  const write = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
  await write.store.put({ draft, seq, files: rows });
  await write.done;
}

/** Writes the files of a new draft. */
export async function keepNew(draft: string, files: DraftFiles): Promise<void> {
  await snapshot(await database(), draft, 0, files);
}

export interface Journal {
  /**
   * Writes a record; `state` is the state after it, with all files and the history. Resolves when it
   * was saved or saving failed.
   */
  append(record: JournalRecord, state: Opened): Promise<void>;
  /** Resolves when everything appended so far is saved. */
  readonly settled: () => Promise<void>;
}

/** `onState` is called each time with whether everything is saved. */
function journalOf(
  db: Database,
  draft: string,
  first: number,
  onState: (state: SaveState) => void,
): Journal {
  let seq = first;
  let since = Date.now();
  let isBroken = false;
  let queue = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  const put = async (record: JournalRecord, number: number, { files }: Opened) => {
    // A failed record leaves a gap: from then on all files are written, until that succeeds.
    if (isBroken) await snapshot(db, draft, number, files);
    else
      await db.put('journal', { draft, seq: number, record: await storeRecord(db, draft, record) });
    if (!isBroken && number % EACH === 0) await snapshot(db, draft, number, files);
    isBroken = false;
  };
  const reporting = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      since = Date.now();
      onState({ since, isSaved: true });
    } catch {
      isBroken = true;
      onState({ since, isSaved: false });
      return false;
    }
    return true;
  };
  const write = (record: JournalRecord, number: number, state: Opened) => {
    clearTimeout(retry);
    queue = queue.then(async () => {
      // Room may come again without an edit. A later record has all files too.
      if (!(await reporting(() => put(record, number, state))) && number === seq)
        retry = setTimeout(() => write(record, number, state), RETRY);
    });
    return queue;
  };
  return {
    append: (record, state) => write(record, ++seq, state),
    settled: () => queue,
  };
}

interface OpenedDraft extends Opened {
  readonly journal: Journal;
  /** Names of files whose bytes are missing. */
  readonly lost: readonly string[];
}

/** Opens a draft; undefined if it does not exist. Rejects if this browser stores nothing. */
export async function openDraft(
  draft: string,
  onState: (state: SaveState) => void,
): Promise<OpenedDraft | undefined> {
  const db = await database();
  const savedSnapshot = await db.get('snapshots', draft);
  if (!savedSnapshot) return undefined;
  const lost = new Set<string>();
  const files = new Map<string, DraftFile>();
  for (const [name, file] of savedSnapshot.files) {
    const bytes = await openFile(db, draft, file);
    if (bytes === undefined) lost.add(name);
    files.set(name, bytes ?? new Uint8Array());
  }
  const rows = await db.getAll('journal', rowsOf(draft));
  let state: Opened = { files, history: NO_HISTORY };
  let seq = savedSnapshot.seq;
  for (const { seq: number, record } of rows) {
    const opened = await openRecord(db, draft, record, () => lost.add('…'));
    if (number > savedSnapshot.seq) {
      // Records after an inconsistent one can't be trusted.
      if (number !== seq + 1) break;
      try {
        state = recorded(state, opened);
      } catch {
        break;
      }
      seq = number;
    } else state = { files, history: historyAfter(state.history, opened) };
  }
  return { ...state, lost: [...lost], journal: journalOf(db, draft, seq, onState) };
}
