/**
 * One history for words, moves, tables and files. It is a fold over records: opening a draft replays the
 * journal's records and arrives at the same files and the same history.
 */
import {
  applied,
  inverse,
  isTextChange,
  type Change,
  type DraftFiles,
  type Edit,
} from './draft.ts';

/** A record of the journal; `time` is in milliseconds since 1970. */
export type JournalRecord =
  | { readonly type: 'edit'; readonly edit: Edit; readonly time: number }
  | { readonly type: 'undo' | 'redo'; readonly time: number };

/** What one undo takes back. */
interface HistoryEntry extends Edit {
  readonly time: number;
}
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** The number of entries in effect; those after it were undone and can be redone. */
  readonly done: number;
}
export interface Opened {
  readonly files: DraftFiles;
  readonly history: History;
}

export const NO_HISTORY: History = { entries: [], done: 0 };

/** In milliseconds: after a longer pause, typing at the same place starts a new entry. */
const PAUSE = 2_000;
const SPACE = /\s$/;

/** Typing is undone word by word; a word ends when something is typed after its space. */
function joins(entry: HistoryEntry, edit: Edit, time: number): boolean {
  if (edit.joins === undefined || entry.joins !== edit.joins || time - entry.time > PAUSE)
    return false;
  const [last, next] = [entry.changes.at(-1), edit.changes[0]];
  if (!last || !next || !isTextChange(last) || !isTextChange(next)) return true;
  return !(SPACE.test(last.inserted) && next.inserted !== '' && !SPACE.test(next.inserted));
}

function withEdit({ entries, done }: History, edit: Edit, time: number): History {
  const before = entries.slice(0, done);
  const last = before.at(-1);
  if (last && joins(last, edit, time)) {
    const joined = { ...last, time, changes: [...last.changes, ...edit.changes] };
    return { entries: [...before.slice(0, -1), joined], done };
  }
  return { entries: [...before, { ...edit, time }], done: done + 1 };
}

/** The history after one record; unchanged if there is nothing to undo or redo. */
export function historyAfter(history: History, record: JournalRecord): History {
  if (record.type === 'edit') return withEdit(history, record.edit, record.time);
  const { entries, done } = history;
  if (record.type === 'undo') return done > 0 ? { entries, done: done - 1 } : history;
  return done < entries.length ? { entries, done: done + 1 } : history;
}

/** The changes that a record makes to the files. */
function changesOf({ entries, done }: History, record: JournalRecord): readonly Change[] {
  if (record.type === 'edit') return record.edit.changes;
  const entry = entries[record.type === 'undo' ? done - 1 : done];
  if (!entry) return [];
  return record.type === 'undo' ? inverse(entry.changes) : entry.changes;
}

/** Files and history after one record. @throws RangeError as `applied` */
export const recorded = ({ files, history }: Opened, record: JournalRecord): Opened => ({
  files: applied(files, changesOf(history, record)),
  history: historyAfter(history, record),
});

/** The changes that return the files to their state after an entry; -1 means before the first. */
export const changesBackTo = ({ entries, done }: History, entry: number): readonly Change[] =>
  entry < done
    ? entries
        .slice(entry + 1, done)
        .toReversed()
        .flatMap(({ changes }) => inverse(changes))
    : entries.slice(done, entry + 1).flatMap(({ changes }) => changes);
