'use client';
/** What was moved by hand in the preview, taken into the draft. */
import { useCallback, useEffect, useRef } from 'react';
import { aroundIn } from '../../../story/edit/around.ts';
import { capture } from '../../../story/edit/capture.ts';
import { useStudio } from '../studio.ts';
import { words } from './grips-words.en.ts';
import type { FromPreview } from './protocol.ts';

type Handled = Extract<FromPreview, { readonly type: 'posed' | 'bound' }>;

/** Takes the messages of the grips. */
export function usePosed(): (message: Handled) => void {
  const studio = useStudio();
  const latest = useRef(studio);
  useEffect(() => void (latest.current = studio), [studio]);
  return useCallback((message) => {
    const { text, reviewed, isReadOnly, edit, show } = latest.current;
    if (message.type === 'bound')
      return show(message.ref.startsWith('fact:') ? 'evidence' : 'table');
    const { step, build, scene, aspect, moved, byKeys } = message;
    if (isReadOnly || !reviewed?.story) return;
    const around = aroundIn(reviewed.story, { step, change: build }, scene, aspect);
    const changes = capture(text, moved, around);
    const place = ['moved', step, build, scene, aspect, ...moved.path].join('/');
    // Presses of a key are undone as one, each drag by itself.
    if (changes.length > 0) edit(words.moved, changes, byKeys ? place : undefined);
  }, []);
}
