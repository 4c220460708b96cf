'use client';
/** Loads a JSON file that lies beside the page. */
import { useEffect, useState } from 'react';
import { report } from '../stage/report.ts';

/**
 * Undefined until it has loaded, and while there is no address; the page then works as without
 * scripts. `isWhole` checks the content, because a proxy may answer in the server's place, in JSON
 * too.
 */
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
