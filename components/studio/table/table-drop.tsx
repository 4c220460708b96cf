'use client';
/**
 * Tables and other files may be dropped anywhere on the studio, or pasted while no text field has
 * the focus.
 */
import { useStudio } from '../studio.ts';
import { useWindow } from '../use-window.ts';
import { isCells, isTableFile, setPending, setWaiting, type TableInput } from './pending.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=grid]') !== null;

export function TableDrop(): null {
  const { isReadOnly, show } = useStudio();
  const take = (event: Event, brought: FileList | undefined, text = '') => {
    const files = [...(brought ?? [])];
    const input: TableInput | undefined =
      files.find(isTableFile) ?? (isCells(text) ? text : undefined);
    const isNothing = input === undefined && files.length === 0;
    if (isReadOnly || isNothing || event.defaultPrevented) return;
    event.preventDefault();
    if (input === undefined) setWaiting(files);
    else setPending(input);
    show(input === undefined ? 'files' : 'table');
  };
  // Without this a browser opens the dropped file and leaves the studio.
  useWindow('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  useWindow('drop', (event) => take(event, event.dataTransfer?.files));
  useWindow('paste', (event) => {
    if (isTyping(event.composedPath()[0] ?? event.target)) return;
    const { clipboardData: data } = event;
    take(event, data?.files, data?.getData('text/plain'));
  });
  return null;
}
