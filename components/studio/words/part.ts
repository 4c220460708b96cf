'use client';
/** Whether the pane shows the words of a step, or those of its chapter and the story. */
import { useSyncExternalStore } from 'react';

export type WordsPart = 'step' | 'story';
let part: WordsPart = 'step';
const listeners = new Set<() => void>();

/** For the outline too: its title opens the story's own words. */
export function showWordsOf(next: WordsPart): void {
  part = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useWordsPart = (): WordsPart =>
  useSyncExternalStore(
    subscribe,
    () => part,
    () => part,
  );
