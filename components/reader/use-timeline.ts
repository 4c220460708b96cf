'use client';
/** Loads the story's timeline. */
import { useMemo } from 'react';
import type { Timeline } from '../../story/story.ts';
import { useJson } from './use-json.ts';

/** Checks the top-level fields; everything deeper was written by the build and is trusted. */
const isWhole = ({ steps, scenes }: Partial<Timeline>): boolean =>
  Array.isArray(steps) && steps.length > 0 && Array.isArray(scenes);

/**
 * `from`: its address, or the timeline itself (of a draft). `steps`: the steps of an embedded part.
 * A part has other stops than the story, so the story's file with a picture for each stop is not
 * used for it.
 */
export function useTimeline(
  from: string | Timeline,
  steps?: readonly string[],
): Timeline | undefined {
  const url = typeof from === 'string' ? from : undefined;
  const fetched = useJson<Timeline>(url, isWhole);
  const timeline = typeof from === 'string' ? fetched : from;
  // The story's files lie in the same folder as its timeline.
  return useMemo(() => {
    if (!timeline) return undefined;
    if (url === undefined) return timeline;
    const { pictures, ...rest } = timeline;
    const home = url.replace(/[^/]*$/, '');
    if (!steps) return { ...timeline, home };
    return { ...rest, home, steps: timeline.steps.filter(({ id }) => steps.includes(id)) };
  }, [timeline, url, steps]);
}
