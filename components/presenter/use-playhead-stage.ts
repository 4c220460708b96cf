'use client';
/**
 * The live stage without a scroll: for slides and the tour. The footer's skyline follows the
 * playhead as in the story.
 */
import { useEffect, useState } from 'react';
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { readLight } from '../reader/light.ts';
import { readMotion, wearMotion, type Motion } from '../reader/motion.ts';
import { bindDial } from '../reader/motion-dial.ts';
import { createProgress } from '../reader/progress.ts';
import { useLiveStage } from '../stage/use-chunk.ts';

/**
 * The motion setting in this window, which another window may change as well. Undefined until it is
 * known; `still` in the light version too, whose pictures are stills.
 */
function useMotion(): Motion | undefined {
  const [motion, setMotion] = useState<Motion>();
  const [light, setLight] = useState(false);
  useEffect(() => {
    const read = () => {
      wearMotion(readMotion());
      setMotion(readMotion());
      setLight(readLight());
    };
    read();
    const untie = bindDial(setMotion, setLight);
    window.addEventListener('storage', read);
    return () => {
      untie();
      window.removeEventListener('storage', read);
    };
  }, []);
  return light && motion ? 'still' : motion;
}

/** `here`: `step {step} of {steps}`. No stage while it is loading, and where nothing may move. */
export function usePlayheadStage(story: Timeline | undefined, playhead: Playhead, here: string) {
  const motion = useMotion();
  const isStill = motion === undefined || motion === 'still';
  const chunk = useLiveStage(!isStill && story !== undefined);
  useEffect(() => {
    if (!story) return;
    const follow = createProgress(story, { here });
    follow(playhead.get());
    return playhead.subscribe(follow);
  }, [story, playhead, here]);
  const stage =
    chunk && story && !isStill
      ? { LiveStage: chunk.LiveStage, props: { timeline: story, playhead, motion } }
      : undefined;
  return { isStill, stage };
}
