'use client';
/** A chunk of the page's scripts that is loaded once it is needed. */
import { useEffect, useState } from 'react';
import { loadChunk } from './load.ts';

/** `load` is defined outside the component: another function loads again. */
export function useChunk<Chunk>(
  what: string,
  isNeeded: boolean,
  load: () => Promise<Chunk>,
): Chunk | undefined {
  const [chunk, setChunk] = useState<Chunk>();
  useEffect(() => {
    if (!isNeeded || chunk) return;
    let cancelled = false;
    void loadChunk(what, load).then((loaded) => {
      if (loaded && !cancelled) setChunk(() => loaded);
    });
    return () => {
      cancelled = true;
    };
  }, [what, isNeeded, chunk, load]);
  return chunk;
}

const loadStage = () => import('./live-stage.tsx');

export const useLiveStage = (isNeeded: boolean) => useChunk('stage', isNeeded, loadStage);
