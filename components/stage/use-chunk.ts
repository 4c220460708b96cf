'use client';
/** A chunk of the page's scripts that comes once it is wanted. */
import { useEffect, useState } from 'react';
import { loadChunk } from './load.ts';

/** `load` stands outside of the component: another function asks again. */
export function useChunk<Chunk>(
  what: string,
  wanted: boolean,
  load: () => Promise<Chunk>,
): Chunk | undefined {
  const [chunk, setChunk] = useState<Chunk>();
  useEffect(() => {
    if (!wanted || chunk) return;
    let cancelled = false;
    void loadChunk(what, load).then((loaded) => {
      if (loaded && !cancelled) setChunk(() => loaded);
    });
    return () => {
      cancelled = true;
    };
  }, [what, wanted, chunk, load]);
  return chunk;
}

const loadStage = () => import('./live-stage.tsx');

export const useLiveStage = (wanted: boolean) => useChunk('stage', wanted, loadStage);
