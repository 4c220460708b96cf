'use client';
/** A table may be dropped anywhere on the studio, or pasted where nothing is being typed. */
import { useEffect } from 'react';
import { useStudio } from '../studio.ts';
import { isCells, isTableFile, setPending, type TableInput } from './pending.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=grid]') !== null;

export function TableDrop(): null {
  const { isReadOnly, show } = useStudio();
  useEffect(() => {
    if (isReadOnly) return;
    const take = (event: Event, input: TableInput | undefined) => {
      if (input === undefined || event.defaultPrevented) return;
      event.preventDefault();
      setPending(input);
      show('table');
    };
    // Without this a browser opens what is dropped, and the studio is gone.
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) =>
      take(event, [...(event.dataTransfer?.files ?? [])].find(isTableFile));
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.composedPath()[0] ?? event.target)) return;
      const { clipboardData: data } = event;
      const text = data?.getData('text/plain') ?? '';
      take(event, [...(data?.files ?? [])].find(isTableFile) ?? (isCells(text) ? text : undefined));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [isReadOnly, show]);
  return null;
}
