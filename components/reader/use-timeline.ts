'use client';
/** The story's times and scenes. */
import { useMemo } from 'react';
import type { Timeline } from '../../story/story.ts';
import { useJson } from './use-json.ts';

/** Whether it has what everything else begins with; what is deeper is the build's own and is trusted. */
const isWhole = ({ steps, scenes }: Partial<Timeline>): boolean =>
  Array.isArray(steps) && steps.length > 0 && Array.isArray(scenes);

/**
 * `from`: where it lies, or itself where it is at hand: a draft's. `steps`: a part of the story, which begins as a story does. Its stops are others than the story's, so the file of a
 * picture for each stop is not for it.
 */
export function useTimeline(
  from: string | Timeline,
  steps?: readonly string[],
): Timeline | undefined {
  const url = typeof from === 'string' ? from : undefined;
  const fetched = useJson<Timeline>(url, isWhole);
  const timeline = typeof from === 'string' ? fetched : from;
  // The story's files lie beside its timeline.
  return useMemo(() => {
    if (!timeline) return undefined;
    if (url === undefined) return timeline;
    const { pictures, ...rest } = timeline;
    const home = url.replace(/[^/]*$/, '');
    if (!steps) return { ...timeline, home };
    return { ...rest, home, steps: timeline.steps.filter(({ id }) => steps.includes(id)) };
  }, [timeline, url, steps]);
}
