'use client';
/** The story's times and scenes. */
import { useMemo } from 'react';
import type { Timeline } from '../../story/story.ts';
import { useJson } from './use-json.ts';

/** Whether it has what everything else begins with; what is deeper is the build's own and is trusted. */
const isWhole = ({ steps, scenes }: Partial<Timeline>): boolean =>
  Array.isArray(steps) && steps.length > 0 && Array.isArray(scenes);

export function useTimeline(url: string): Timeline | undefined {
  const timeline = useJson<Timeline>(url, isWhole);
  // The story's files lie beside its timeline.
  return useMemo(
    () => timeline && { ...timeline, home: url.replace(/[^/]*$/, '') },
    [timeline, url],
  );
}
