'use client';
/** What the studio may need later is fetched while there is nothing else to do, so that it then works without a network. */
import { whenIdle } from '../reader/idle.ts';
import { DownloadView, PANE_VIEWS, PresentView } from './panes.tsx';

const PARTS = [...Object.values(PANE_VIEWS), DownloadView, PresentView];
const idle = () => new Promise<void>((resolve) => void whenIdle(resolve));

/** Milliseconds that the preview takes to come once the checker has answered. */
const PREVIEW_COMES = 5_000;

/**
 * One after another, and none where data are to be saved. Rejects at the first that does not come. `list`: the address of
 * the list of what workers ask for, with the site's base path.
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
