'use client';
/** The live stage where no scroll moves it: of the slide and the tour. The footer's skyline follows the playhead as in the story. */
import { useEffect } from 'react';
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { Motion } from '../reader/motion.ts';
import { createProgress } from '../reader/progress.ts';
import { useLiveStage } from '../stage/use-chunk.ts';

/** `here`: `step {step} of {steps}`. Undefined until the stage can be mounted, and where nothing may move. */
export function usePlayheadStage(
  story: Timeline | undefined,
  playhead: Playhead,
  motion: Motion | undefined,
  here: string,
) {
  const wanted = motion !== undefined && motion !== 'still' && story !== undefined;
  const chunk = useLiveStage(wanted);
  useEffect(() => {
    if (!story) return;
    const follow = createProgress(story, { here });
    follow(playhead.get());
    return playhead.subscribe(follow);
  }, [story, playhead, here]);
  if (!chunk || !wanted) return undefined;
  return { LiveStage: chunk.LiveStage, props: { timeline: story, playhead, motion } };
}
