'use client';
/**
 * Tables and other files may be dropped anywhere on the studio, or pasted while no text field has
 * the focus.
 */
import { useEffect } from 'react';
import { useStudio } from '../studio.ts';
import { isCells, isTableFile, setPending, setWaiting, type TableInput } from './pending.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=grid]') !== null;

export function TableDrop(): null {
  const { isReadOnly, show } = useStudio();
  useEffect(() => {
    if (isReadOnly) return;
    const take = (event: Event, brought: FileList | undefined, text = '') => {
      const files = [...(brought ?? [])];
      const input: TableInput | undefined =
        files.find(isTableFile) ?? (isCells(text) ? text : undefined);
      if ((input === undefined && files.length === 0) || event.defaultPrevented) return;
      event.preventDefault();
      if (input === undefined) setWaiting(files);
      else setPending(input);
      show(input === undefined ? 'files' : 'table');
    };
    // Without this a browser opens the dropped file and leaves the studio.
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer?.files);
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.composedPath()[0] ?? event.target)) return;
      const { clipboardData: data } = event;
      take(event, data?.files, data?.getData('text/plain'));
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
