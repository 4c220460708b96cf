'use client';
/** The view of a kind that draws a file of the story's folder: it fetches, opens and draws the file. */
import type { Group } from 'three';
import { fileAddress } from '../../story/file-address.ts';
import type { Tier } from '../scenes/kit/contract.ts';
import { canvasView, type CanvasPicture } from './canvas-view.tsx';

/** Makes the view. `open` reads the file, `draw` adds the result to the group. */
export const fileView = <P extends { readonly file: string }, S, T>(
  open: (bytes: Uint8Array, params: P, tier: Tier) => Promise<T>,
  draw: (group: Group, opened: T, params: P, tier: Tier) => CanvasPicture<P, S>,
) =>
  canvasView<P, S>((group, live, tier, { done, failed }) => {
    const { params, home = '' } = live.get();
    const address = fileAddress(home, params.file);
    const stop = new AbortController();
    const load = async () => {
      const answer = await fetch(address, { signal: stop.signal });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      const opened = await open(new Uint8Array(await answer.arrayBuffer()), params, tier);
      const picture = draw(group, opened, params, tier);
      if (stop.signal.aborted) picture.dispose();
      else done(picture);
    };
    load().catch((error: unknown) => {
      if (!stop.signal.aborted) failed(error instanceof Error ? error : new Error(address));
    });
    return () => stop.abort();
  });
