'use client';
/** Files that were dropped anywhere on the studio wait here until each has been put in. */
import { useSyncExternalStore } from 'react';

let waiting: readonly File[] = [];
const listeners = new Set<() => void>();

export function setWaiting(files: readonly File[]): void {
  waiting = files;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const now = () => waiting;
export const useWaiting = (): readonly File[] => useSyncExternalStore(subscribe, now, now);
