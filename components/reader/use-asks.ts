/** Makes questions answerable when one is near: the chunk for that is loaded only then. */
import { useEffect, useState } from 'react';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { AskFile } from '../asks/asking.tsx';
import type { LiveAsks } from '../asks/live-asks.tsx';
import { loadChunk } from '../stage/load.ts';
import { report } from '../stage/report.ts';
import type { Started } from './scroll-reader.tsx';
import { whenIdle } from './idle.ts';

/** Loaded this many steps ahead, so that a question is ready before it comes into view. */
const AHEAD = [0, 1, 2, -1];

const asksNear = ({ story, reading: { track } }: Started, step: string): boolean =>
  AHEAD.some((by) => {
    const near = story.steps[stepIndexOf(story, step) + by];
    return near && track.sectionOf(near.id)?.getElementsByClassName('ask').length;
  });

export function useAsks(
  started: Started | undefined,
  from: string | AskFile | undefined,
): LiveAsks | undefined {
  const [live, setLive] = useState<LiveAsks>();

  useEffect(() => {
    if (!started || from === undefined) return;
    const { story, article, reading } = started;
    let gone = false;
    let opened = false;
    const open = async () => {
      const chunk = await loadChunk('asks', () => import('../asks/live-asks.tsx'));
      if (!chunk || gone) return;
      await chunk.openAsks(from, story, article).then(
        (asks) => void (gone || setLive(asks)),
        // Without its plans a question stays as it is without scripts.
        () => report('stage/chunk-missing', 'asks'),
      );
    };
    const look = (step: string) => {
      if (opened || !asksNear(started, step)) return;
      opened = true;
      void open();
    };
    let forget: (() => void) | undefined;
    const end = whenIdle(() => {
      look(reading.playhead.get().step);
      forget = reading.onNear(look);
    });
    return () => {
      gone = true;
      end();
      forget?.();
    };
  }, [started, from]);

  return live;
}
