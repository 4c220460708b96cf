'use client';
/** What the pane of tables is asked for from elsewhere: a table that was dropped or pasted, or one to show. */
import { useSyncExternalStore } from 'react';

/** A file, or cells as text. */
export type TableInput = File | string;

interface Asked {
  readonly input?: TableInput | undefined;
  /** The series that is shown. */
  readonly shown: string;
}
let asked: Asked = { shown: '' };
const listeners = new Set<() => void>();
function set(more: Partial<Asked>): void {
  asked = { ...asked, ...more };
  for (const listener of listeners) listener();
}

export const setPending = (input: TableInput | undefined): void => set({ input });
/** For other panes too: the table that a fact is of. */
export const showTable = (shown: string): void => set({ shown });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useAsked = (): Asked =>
  useSyncExternalStore(
    subscribe,
    () => asked,
    () => asked,
  );

/** Files that hold tables. */
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx,.xls,.ods';
export const isTableFile = ({ name }: File): boolean => /\.(?:csv|tsv|xlsx?|ods)$/i.test(name);
/** Text that is rows of cells, as spreadsheets put them on the clipboard. */
export const isCells = (text: string): boolean =>
  /^[^\n]*\t[^\n]*\r?\n?/.test(text) && text.trim().includes('\n');
