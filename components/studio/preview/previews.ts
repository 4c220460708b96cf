'use client';
/** What the previews say, for panes: one that moves a picture hears what is moved in any of them. */
import type { FromPreview } from './protocol.ts';

const listeners = new Set<(message: FromPreview) => void>();

/** Hears what any preview says; returns its own undo. */
export function listenToPreviews(listener: (message: FromPreview) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** For the preview's own frame: hands on what was said in it. */
export function heardInPreview(message: FromPreview): void {
  for (const listener of listeners) listener(message);
}
