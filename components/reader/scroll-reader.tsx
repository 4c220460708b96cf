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
import type { Position, Timeline } from '../../story/story.ts';
import type { AskFile } from '../step/asking.tsx';
import { createTrack } from '../drivers/track.ts';
import { Boundary } from '../stage/boundary.tsx';
import { loadChunk } from '../stage/load.ts';
import type { LiveStageProps, StageOver } from '../stage/live-stage.tsx';
import { readLight } from './light.ts';
import { readMotion, wearMotion, type Motion } from './motion.ts';
import { bindDial } from './motion-dial.ts';
import { createMoods } from './moods.ts';
import { needsStage } from './needs-stage.ts';
import type { ProgressWords } from './progress.ts';
import { startReading, type Reading } from './reading.ts';
import type { StopStills } from './stop-stills.tsx';
import { useAsks } from './use-asks.ts';
import { useTimeline } from './use-timeline.ts';
import { whenIdle } from './idle.ts';

export interface ReaderWords extends ProgressWords {
  readonly unknownAddress: string;
}

export interface Started {
  readonly story: Timeline;
  readonly article: HTMLElement;
  /** Where pictures are drawn. */
  readonly stage: HTMLElement | null;
  readonly reading: Reading;
}

interface ScrollReaderProps {
  /** Where the timeline lies, base path included; or itself. */
  readonly timeline: string | Timeline;
  /** Where the plans of its questions lie, or they themselves; absent when it asks nothing. */
  readonly asks?: string | AskFile;
  readonly words: ReaderWords;
  /** A class reads along: it hears when reading begins and ends. */
  readonly onReading?: (started: Started | undefined) => void;
  /** Places where the reader may not go now. */
  readonly bars?: (position: Position) => boolean;
  /** What lies over the pictures in place of a reader's own guesses: a class's, or the hands of who writes the story. */
  readonly over?: ComponentType<StageOver> | undefined;
  /** In a frame of somebody else's page; a part of the story is these steps alone. */
  readonly framed?: boolean;
  readonly steps?: readonly string[] | undefined;
}

function Reader(props: ScrollReaderProps): ReactElement {
  const { words, onReading, bars, framed } = props;
  const region = useRef<HTMLParagraphElement>(null);
  const motionNow = useRef<Motion>('full');
  const [motion, setMotion] = useState<Motion>();
  const [light, setLight] = useState(true);
  const [started, setStarted] = useState<Started>();
  const [Stage, setStage] = useState<ComponentType<LiveStageProps>>();
  const [isDrawn, setIsDrawn] = useState(true);
  const [Stills, setStills] = useState<typeof StopStills>();
  const [moods] = useState(createMoods);
  const laidOutFor = useRef<{ started: Started | undefined; mode: string }>(undefined);
  const story = useTimeline(props.timeline, props.steps);

  useEffect(() => {
    const take = (next: Motion) => {
      motionNow.current = next;
      setMotion(next);
    };
    const now = readMotion();
    wearMotion(now);
    take(now);
    setLight(readLight());
    return bindDial(take, setLight);
  }, []);

  useEffect(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    const article = document.getElementsByTagName('article')[0];
    const live = region.current;
    if (!story || !article || !live) return;
    const plays = () => motionNow.current === 'full' || motionNow.current === 'gentle';
    const track = createTrack(story, article);
    let reading: Reading | undefined;
    // Measuring is one task, and what hangs on it another.
    const next = window.setTimeout(() => {
      reading = startReading({ story, article, track, region: live, words, plays, bars, framed });
      const now = { story, article, stage, reading };
      setStarted(now);
      onReading?.(now);
    });
    return () => {
      window.clearTimeout(next);
      // What has started stays until the next has: a story that is written is drawn over itself.
      onReading?.(undefined);
      reading?.stop();
    };
  }, [story, words, onReading, bars, framed]);

  // The layout of motion *still* is another one, where words wear their own step's mood again.
  useEffect(() => {
    const before = laidOutFor.current;
    const now = { started, mode: `${motion} ${light}` };
    laidOutFor.current = now;
    // Whoever has just started has just measured.
    if (started && started === before?.started && now.mode !== before.mode) {
      const { track, playhead } = started.reading;
      track.measure();
      playhead.set(track.position());
    }
    if (motion === 'still' || light) moods.reset();
  }, [motion, light, started, moods]);

  const wanted = motion !== undefined && motion !== 'still' && !light;
  useEffect(() => {
    if (!started || !wanted || Stage) return;
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
    const end = whenIdle(() => {
      forget = reading.playhead.subscribe(look);
      look();
    });
    return () => {
      gone = true;
      end();
      forget?.();
    };
  }, [started, wanted, Stage]);

  const onStill = useCallback(() => setIsDrawn(false), []);
  const wantsStills =
    motion !== undefined &&
    motion !== 'still' &&
    (light || !isDrawn) &&
    started?.story.pictures !== undefined;
  useEffect(() => {
    if (!started || !wantsStills) return;
    let gone = false;
    void loadChunk('stills', () => import('./stop-stills.tsx')).then((loaded) => {
      if (loaded && !gone) setStills(() => loaded.StopStills);
    });
    return () => {
      gone = true;
    };
  }, [started, wantsStills]);

  const asks = useAsks(started, props.asks);
  const track = started?.reading.track;
  const onMood = useCallback(
    (mood: string, step: string) => moods.apply(mood, track?.sectionOf(step)),
    [moods, track],
  );
  // While stills are shown, the bars wear the mood of the step that is read.
  useEffect(() => {
    if (!started) return;
    const { story: timeline, stage, reading } = started;
    const show = () => {
      if (stage?.hasAttribute('data-live')) return;
      const step = timeline.steps.find(({ id }) => id === reading.playhead.get().step);
      if (step) moods.apply(step.mood, wantsStills ? reading.track.sectionOf(step.id) : undefined);
    };
    show();
    return reading.playhead.subscribe(show);
  }, [started, moods, wantsStills]);

  const root = started?.stage;

  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite" ref={region} />
      {Stage && started && root && wanted
        ? createPortal(
            <Stage
              timeline={started.story}
              playhead={started.reading.playhead}
              motion={motion}
              root={root}
              onMood={onMood}
              onNear={started.reading.onNear}
              onStill={onStill}
              over={props.over ?? asks?.Over}
            />,
            root,
          )
        : null}
      {Stills && started && root && wantsStills
        ? createPortal(
            <Boundary code="page/part-threw" what="stills">
              <Stills timeline={started.story} playhead={started.reading.playhead} />
            </Boundary>,
            root,
          )
        : null}
      {asks ? (
        <Boundary code="page/part-threw" what="questions">
          <asks.Cards />
        </Boundary>
      ) : null}
    </>
  );
}

/** Where it throws, the article stays as it is without scripts. */
export function ScrollReader(props: ScrollReaderProps): ReactElement {
  return (
    <Boundary code="page/part-threw" what="reader">
      <Reader {...props} />
    </Boundary>
  );
}
