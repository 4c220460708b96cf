'use client';
/** A table that was dropped or pasted somewhere, until the pane of tables takes it. */
import { useSyncExternalStore } from 'react';

/** A file, or cells as text. */
export type TableInput = File | string;

let pending: TableInput | undefined;
const listeners = new Set<() => void>();

export function setPending(input: TableInput | undefined): void {
  pending = input;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const usePending = (): TableInput | undefined =>
  useSyncExternalStore(
    subscribe,
    () => pending,
    () => undefined,
  );

/** Files that hold tables. */
export const TABLE_FILES = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xls,.ods';
export const isTableFile = ({ name }: File): boolean =>
  /\.(?:csv|tsv|tab|xlsx|xlsm|xls|ods)$/i.test(name);
/** Text that is rows of cells, as spreadsheets put them on the clipboard. */
export const isCells = (text: string): boolean =>
  /^[^\n]*\t[^\n]*\r?\n?/.test(text) && text.trim().includes('\n');
