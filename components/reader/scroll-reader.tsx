'use client';
/**
 * The client part of the scroll reader: starts on the article that the server rendered, fetches the
 * timeline, and mounts the live stage when the story needs one. Renders one live region and nothing
 * else.
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
import type { AskFile } from '../asks/asking.tsx';
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
  /** Where live pictures are drawn. */
  readonly stage: HTMLElement | null;
  readonly reading: Reading;
}

interface ScrollReaderProps {
  /** The address of the timeline, base path included, or the timeline itself. */
  readonly timeline: string | Timeline;
  /**
   * The address of the plans of its questions, or the plans themselves; absent for a story without
   * questions.
   */
  readonly asks?: string | AskFile;
  readonly words: ReaderWords;
  /** Called when reading starts and stops; a class follows it. */
  readonly onReading?: (started: Started | undefined) => void;
  /** Positions that are closed to the reader at present. */
  readonly bars?: (position: Position) => boolean;
  /**
   * The layer over the pictures that replaces a reader's own guesses: a class's, or the author's
   * tools in the studio.
   */
  readonly over?: ComponentType<StageOver> | undefined;
  /** In a frame in another page; `steps` are the steps of an embedded part. */
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
    // Measuring is one task, everything that depends on it another.
    const next = window.setTimeout(() => {
      reading = startReading({ story, article, track, region: live, words, plays, bars, framed });
      const now = { story, article, stage, reading };
      setStarted(now);
      onReading?.(now);
    });
    return () => {
      window.clearTimeout(next);
      // The previous reading stays until the next has started: in the studio, a story is drawn over
      // its previous version.
      onReading?.(undefined);
      reading?.stop();
    };
  }, [story, words, onReading, bars, framed]);

  // Motion *still* has another layout, where words have their own step's mood again.
  useEffect(() => {
    const before = laidOutFor.current;
    const now = { started, mode: `${motion} ${light}` };
    laidOutFor.current = now;
    // A reading that has just started has just measured.
    if (started && started === before?.started && now.mode !== before.mode) {
      const { track, playhead } = started.reading;
      track.measure();
      playhead.set(track.position());
    }
    if (motion === 'still' || light) moods.reset();
  }, [motion, light, started, moods]);

  const isMoving = motion !== undefined && motion !== 'still' && !light;
  useEffect(() => {
    if (!started || !isMoving || Stage) return;
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
  }, [started, isMoving, Stage]);

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
  // While stills are shown, the bars have the mood of the current step.
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
      <p className="visually-hidden notice" role="status" aria-live="polite" ref={region} />
      {Stage && started && root && isMoving
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

/** If it throws, the article stays as it is without scripts. */
export function ScrollReader(props: ScrollReaderProps): ReactElement {
  return (
    <Boundary code="page/part-threw" what="reader">
      <Reader {...props} />
    </Boundary>
  );
}
