'use client';
/** Whether the pane shows the words of a step, or those of its chapter and the story; and the text that is to be written next. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';

type WordsPart = 'step' | 'story';
let part: WordsPart = 'step';
let next: string | undefined;
const listeners = new Set<() => void>();

export function showWordsOf(shown: WordsPart): void {
  part = shown;
  for (const listener of listeners) listener();
}
/** For whoever leads here: the text at a path takes the focus as soon as it is shown. */
export function writeIn(shown: WordsPart, path: JsonPath): void {
  next = path.join('/');
  showWordsOf(shown);
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

/** Whether a text that appears is the one to be written next. */
export function useIsNext(path: JsonPath): boolean {
  const [isNext] = useState(() => next === path.join('/'));
  useEffect(() => {
    if (isNext) next = undefined;
  }, [isNext]);
  return isNext;
}
