'use client';
/** The previews that are open, for panes: one that moves a picture tells them all, and hears what is moved in one of them. */
import type { Link } from './link.ts';
import type { FromPreview, ToPreview } from './protocol.ts';

const open = new Set<Link<ToPreview>>();
const listeners = new Set<(message: FromPreview) => void>();

/** Tells every preview. */
export function tellPreviews(message: ToPreview): void {
  for (const { send } of open) send(message);
}

/** Hears what any preview says; returns its own undo. */
export function listenToPreviews(listener: (message: FromPreview) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** For the preview's own frame: it is open. Returns how it hands on what was said, and its end. */
export function openPreview(link: Link<ToPreview>) {
  open.add(link);
  return {
    heard(message: FromPreview): void {
      for (const listener of listeners) listener(message);
    },
    close: () => void open.delete(link),
  };
}
