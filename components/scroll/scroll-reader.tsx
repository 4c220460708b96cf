'use client';
/**
 * The client part of the scroll reader: starts on the article that the server rendered, fetches the
 * timeline, and mounts the live stage when the story needs one. Renders one live region and nothing else.
 */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react';
import { createPortal } from 'react-dom';
import type { Timeline } from '../../story/story.ts';
import { loadChunk } from '../stage/load.ts';
import type { LiveStageProps } from '../stage/live-stage.tsx';
import { report } from '../stage/report.ts';
import { readMotion, wearMotion, type Motion } from './motion.ts';
import { tieDial } from './motion-dial.ts';
import { createMoods } from './moods.ts';
import { needsStage } from './needs-stage.ts';
import type { ProgressWords } from './progress.ts';
import { startReading, type Reading } from './reading.ts';
import { savesData, whenQuiet } from './when.ts';

export interface ReaderWords extends ProgressWords {
  readonly unknownAddress: string;
}

interface Started {
  readonly story: Timeline;
  readonly reading: Reading;
}

function useTimeline(url: string): Timeline | undefined {
  const [timeline, setTimeline] = useState<Timeline>();
  useEffect(() => {
    const gone = new AbortController();
    fetch(url, { signal: gone.signal })
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Timeline>;
      })
      .then(setTimeline)
      .catch(() => {
        // Without it the article is what it is without scripts.
        if (!gone.signal.aborted) report('stage/timeline-missing', url);
      });
    return () => gone.abort();
  }, [url]);
  return timeline;
}

export function ScrollReader(props: {
  /** Where the timeline lies, base path included. */
  readonly timeline: string;
  readonly words: ReaderWords;
}): ReactElement {
  const { words } = props;
  const region = useRef<HTMLParagraphElement>(null);
  const motionNow = useRef<Motion>('full');
  const [motion, setMotion] = useState<Motion>();
  const [started, setStarted] = useState<Started>();
  const [Stage, setStage] = useState<ComponentType<LiveStageProps>>();
  const [moods] = useState(createMoods);
  const story = useTimeline(props.timeline);

  useEffect(() => {
    const take = (next: Motion) => {
      motionNow.current = next;
      setMotion(next);
    };
    const now = readMotion();
    wearMotion(now);
    take(now);
    return tieDial(take);
  }, []);

  useEffect(() => {
    const article = document.querySelector<HTMLElement>('[data-scroll] article');
    if (!story || !article || !region.current) return;
    const plays = () => motionNow.current === 'full' || motionNow.current === 'gentle';
    const reading = startReading({ story, article, region: region.current, words, plays });
    setStarted({ story, reading });
    return () => {
      setStarted(undefined);
      reading.stop();
    };
  }, [story, words]);

  // The layout of motion *still* is another one, where words wear their own step's mood again.
  useEffect(() => {
    started?.reading.track.measure();
    if (started) started.reading.playhead.set(started.reading.track.position());
    if (motion === 'still') moods.reset();
  }, [motion, started, moods]);

  const wanted = motion !== undefined && motion !== 'still';
  useEffect(() => {
    if (!started || !wanted || Stage || savesData()) return;
    const { story: timeline, reading } = started;
    let gone = false;
    const load = () => {
      void loadChunk('stage', () => import('../stage/live-stage.tsx')).then((loaded) => {
        if (loaded && !gone) setStage(() => loaded.LiveStage);
      });
    };
    let forget: (() => void) | undefined;
    const look = () => {
      if (!needsStage(timeline, reading.playhead.get().step)) return;
      forget?.();
      forget = undefined;
      load();
    };
    const end = whenQuiet(() => {
      forget = reading.playhead.subscribe(look);
      look();
    });
    return () => {
      gone = true;
      end();
      forget?.();
    };
  }, [started, wanted, Stage]);

  const track = started?.reading.track;
  const onMood = useCallback(
    (mood: string, step: string) => moods.wear(mood, track?.sectionOf(step)),
    [moods, track],
  );
  // While stills are shown, the bars wear the mood of the step that is read.
  useEffect(() => {
    if (!started) return;
    const { story: timeline, reading } = started;
    const stage = document.querySelector('[data-stage]');
    const show = () => {
      if (stage?.hasAttribute('data-live')) return;
      const step = timeline.steps.find(({ id }) => id === reading.playhead.get().step);
      if (step) moods.wear(step.mood, undefined);
    };
    show();
    return reading.playhead.subscribe(show);
  }, [started, moods]);

  const root = started ? document.querySelector<HTMLElement>('[data-stage]') : null;

  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite" ref={region} />
      {Stage && started && root && wanted
        ? createPortal(
            <Stage
              timeline={started.story}
              playhead={started.reading.playhead}
              motion={motion === 'steps' ? 'steps' : 'full'}
              root={root}
              onMood={onMood}
              onNear={started.reading.onNear}
            />,
            root,
          )
        : null}
    </>
  );
}
