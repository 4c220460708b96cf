'use client';
/** Loads what the studio may need later while it is idle, so that it works without a network afterwards. */
import { whenIdle } from '../reader/idle.ts';
import { DownloadView, PANE_VIEWS, PresentView } from './panes.tsx';

const PARTS = [...Object.values(PANE_VIEWS), DownloadView, PresentView];
const idle = () => new Promise<void>((resolve) => void whenIdle(resolve));

/** Milliseconds that the preview needs to appear after the checker's first answer. */
const PREVIEW_COMES = 5_000;

/**
 * One file after another, and none in data-saving mode. Rejects at the first failure. `list`: the
 * address of the list of files for the workers, with the site's base path.
 */
export async function fetchLater(list: string): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  await new Promise((resolve) => setTimeout(resolve, PREVIEW_COMES));
  for (const { load } of PARTS) await idle().then<unknown>(load);
  const base = list.slice(0, list.indexOf('/studio/'));
  for (const address of (await (await fetch(list)).json()) as readonly string[]) {
    await idle();
    await (await fetch(base + address)).arrayBuffer();
  }
}
