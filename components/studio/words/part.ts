'use client';
/** Whether the pane shows the words of a step, or those of its chapter and the story; and the text that is to be written next. */
import { useEffect, useState } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { sharedValue } from '../shared-value.ts';

type WordsPart = 'step' | 'story';
const part = sharedValue<WordsPart>('step');
let next: string | undefined;

export const { set: showWordsOf, use: useWordsPart } = part;
/** For whoever leads here: the text at a path takes the focus as soon as it is shown. */
export function writeIn(shown: WordsPart, path: JsonPath): void {
  next = path.join('/');
  showWordsOf(shown);
}

/** Whether a text that appears is the one to be written next. */
export function useIsNext(path: JsonPath): boolean {
  const [isNext] = useState(() => next === path.join('/'));
  useEffect(() => {
    if (isNext) next = undefined;
  }, [isNext]);
  return isNext;
}
