'use client';
/** Files that were dropped anywhere on the studio wait here until each has been put in; tables go to the pane of tables. */
import { useEffect, useSyncExternalStore } from 'react';
import { useStudio } from '../studio.ts';
import { TABLE } from './take.ts';

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
export const useWaiting = (): readonly File[] =>
  useSyncExternalStore(
    subscribe,
    () => waiting,
    () => waiting,
  );

export function FileDrop(): null {
  const { isReadOnly, show } = useStudio();
  useEffect(() => {
    if (isReadOnly) return;
    // Without this a browser opens what is dropped, and the studio is gone.
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => !TABLE.test(name));
      if (files.length === 0) return;
      event.preventDefault();
      setWaiting(files);
      show('files');
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [isReadOnly, show]);
  return null;
}
