'use client';
/** A file that lies beside the page. */
import { useEffect, useState } from 'react';
import { report } from '../stage/report.ts';

/** Undefined until it has come, or while no address is known; and without it the page is what it is without scripts. `isWhole`: something on the way may answer in the server's place, and in JSON too. */
export function useJson<T>(
  url: string | undefined,
  isWhole: (loaded: T) => boolean,
): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    if (url === undefined) return;
    const cancelled = new AbortController();
    fetch(url, { signal: cancelled.signal })
      .then(async (response) => {
        const json = response.ok ? ((await response.json()) as T) : undefined;
        if (!json || !isWhole(json)) throw new Error(String(response.status));
        setLoaded(json);
      })
      .catch(() => {
        if (!cancelled.signal.aborted) report('stage/timeline-missing', url);
      });
    return () => cancelled.abort();
  }, [url, isWhole]);
  return loaded;
}
