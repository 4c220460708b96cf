'use client';
/** The slides of a story, which lie beside the page as a file. */
import { useEffect, useState } from 'react';
import { report } from '../stage/report.ts';
import type { Slides } from './stops.ts';

export function useSlides(url: string, basePath: string): Slides | undefined {
  const [slides, setSlides] = useState<Slides>();
  useEffect(() => {
    const cancelled = new AbortController();
    fetch(url, { signal: cancelled.signal })
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Slides>;
      })
      .then((loaded) => setSlides({ ...loaded, basePath }))
      .catch(() => {
        // Without them the page is what it is without scripts.
        if (!cancelled.signal.aborted) report('stage/timeline-missing', url);
      });
    return () => cancelled.abort();
  }, [url, basePath]);
  return slides;
}
