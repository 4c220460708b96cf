'use client';
/**
 * Whether the pane shows the words of a step, or those of its chapter and the story; and which text
 * gets the focus next.
 */
import { useEffect, useState } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { sharedValue } from '../shared-value.ts';

type WordsPart = 'step' | 'story';
const part = sharedValue<WordsPart>('step');
let next: string | undefined;

export const { set: showWordsOf, use: useWordsPart } = part;
/** For other parts that lead here: the text at a path is focused as soon as it is shown. */
export function writeIn(visiblePart: WordsPart, path: JsonPath): void {
  next = path.join('/');
  showWordsOf(visiblePart);
}

/** Whether a text that appears is the one to focus. */
export function useIsNext(path: JsonPath): boolean {
  const [isNext] = useState(() => next === path.join('/'));
  useEffect(() => {
    if (isNext) next = undefined;
  }, [isNext]);
  return isNext;
}
