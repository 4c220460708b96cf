'use client';
/** The story's times and scenes. */
import { useMemo } from 'react';
import type { Timeline } from '../../story/story.ts';
import { useJson } from './use-json.ts';

/** Whether it has what everything else begins with; what is deeper is the build's own and is trusted. */
const isWhole = ({ steps, scenes }: Partial<Timeline>): boolean =>
  Array.isArray(steps) && steps.length > 0 && Array.isArray(scenes);

/**
 * `steps`: a part of the story, which begins as a story does. Its stops are others than the story's, so the file of a
 * picture for each stop is not for it.
 */
export function useTimeline(url: string, steps?: readonly string[]): Timeline | undefined {
  const timeline = useJson<Timeline>(url, isWhole);
  // The story's files lie beside its timeline.
  return useMemo(() => {
    if (!timeline) return undefined;
    const { pictures, ...rest } = timeline;
    const home = url.replace(/[^/]*$/, '');
    if (!steps) return { ...timeline, home };
    return { ...rest, home, steps: timeline.steps.filter(({ id }) => steps.includes(id)) };
  }, [timeline, url, steps]);
}
