'use client';
/** The story's times and scenes, which lie beside the page as a file. */
import { useEffect, useState } from 'react';
import type { Timeline } from '../../story/story.ts';
import { report } from '../stage/report.ts';

/** Whether it has what everything else begins with; what is deeper is the build's own and is trusted. */
const isTimeline = (loaded: Partial<Timeline> | null): loaded is Timeline =>
  Array.isArray(loaded?.steps) && loaded.steps.length > 0 && Array.isArray(loaded.scenes);

export function useTimeline(url: string): Timeline | undefined {
  const [timeline, setTimeline] = useState<Timeline>();
  useEffect(() => {
    const gone = new AbortController();
    fetch(url, { signal: gone.signal })
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Partial<Timeline> | null>;
      })
      .then((loaded) => {
        // Something on the way may answer in the server's place, and in JSON too.
        if (!isTimeline(loaded)) throw new Error('no timeline');
        // The story's files lie beside its timeline.
        setTimeline({ ...loaded, home: url.replace(/[^/]*$/, '') });
      })
      .catch(() => {
        // Without it the page is what it is without scripts.
        if (!gone.signal.aborted) report('stage/timeline-missing', url);
      });
    return () => gone.abort();
  }, [url]);
  return timeline;
}
