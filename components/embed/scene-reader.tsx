'use client';
/**
 * One live step: moved by its own slider and buttons, or by the scroll of the page around it. Shows
 * the words of the current stop with the picture of the live stage. If it throws or nothing may
 * move, all words and the still stay as the server rendered them.
 */
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Timeline } from '../../story/story.ts';
import { stopsOf } from '../../story/timeline/move.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import { createPlayer, type Player } from '../drivers/play.ts';
import { readMotion, wearMotion, type Motion } from '../reader/motion.ts';
import { useTimeline } from '../reader/use-timeline.ts';
import { Boundary } from '../stage/boundary.tsx';
import { useLiveStage } from '../stage/use-chunk.ts';
import { listenToSceneKeys } from './scene-keys.ts';
import { SceneTools, type EmbedWords } from './scene-tools.tsx';
import { trackScene, type SceneTrack } from './scene-track.ts';
import { TALL_BELOW } from './tall-below.ts';
import { useHeight, useHost } from './use-host.ts';
import { useMedia } from '../ui/use-media.ts';

export interface EmbedReaderProps {
  readonly timeline: string;
  /** The steps of this part, in order. */
  readonly steps: readonly string[];
  readonly lang: string;
  readonly words: EmbedWords;
}

const noMood = () => undefined;

/** A scene with its timeline, once both are loaded. */
function Scene({
  story,
  words,
  lang,
}: Omit<EmbedReaderProps, 'timeline' | 'steps'> & { readonly story: Timeline }) {
  const stops = useMemo(() => stopsOf(story), [story]);
  const step = story.steps[0];
  const [playhead] = useState(() => createPlayhead(stops[0]));
  const [motion, setMotion] = useState<Motion>('full');
  const [place, setPlace] = useState<{ readonly root: HTMLElement; readonly tools: HTMLElement }>();
  const aspect = useMedia(`(width < ${TALL_BELOW}px)`) ? 'tall' : 'wide';
  const isDrawn = step?.builds.some(({ cast }) => cast.wide.length + cast.tall.length > 0) ?? false;
  const moves = isDrawn && stops.length > 1 && motion !== 'still';
  const stage = useLiveStage(isDrawn && motion !== 'still');
  const { hi, link } = useHost(
    { kind: 'step', lang, steps: 1 },
    () => playhead.get().step,
    () => undefined,
  );
  const isDriven = hi?.drive === 'page' && moves;
  useHeight(link, true, 'body');

  useEffect(() => {
    const now = hi?.motion ?? readMotion();
    wearMotion(now);
    setMotion(now);
  }, [hi?.motion]);

  useEffect(() => {
    const pictures = document.querySelector<HTMLElement>('[data-embed-stage]');
    const tools = document.querySelector<HTMLElement>('[data-embed-tools]');
    if (!pictures || !tools) return;
    const root = document.createElement('div');
    root.className = 'stage';
    pictures.append(root);
    setPlace({ root, tools });
    return () => root.remove();
  }, []);

  // Marks the words of the current stop with a class on the server's HTML.
  useEffect(() => {
    const { documentElement: page } = document;
    page.classList.toggle('steps', moves);
    // Words are announced when keys change the stop, not while the page scrolls.
    const words = document.querySelector('.embed-words');
    if (words) words.ariaLive = moves && !isDriven ? 'polite' : 'off';
    if (!moves || !step) return;
    const builds = [...document.querySelectorAll<HTMLElement>('.embed-build')];
    const show = () => {
      const { progress } = playhead.get();
      // A build without words shows those of the builds before it.
      const hasWords = builds.map((build) => build.childElementCount > 0);
      const read = step.builds.findLastIndex(({ start }, i) => start <= progress && hasWords[i]);
      builds.forEach((build, i) => build.classList.toggle('read', i === Math.max(0, read)));
    };
    show();
    const end = playhead.subscribe(show);
    return () => {
      end();
      page.classList.remove('steps');
    };
  }, [moves, isDriven, step, playhead]);

  const [player, setPlayer] = useState<Player>();
  useEffect(() => {
    const created = createPlayer(story, playhead);
    setPlayer(created);
    return created.stop;
  }, [story, playhead]);
  const [track, setTrack] = useState<SceneTrack>();
  useEffect(() => {
    const held = document.querySelector<HTMLElement>('.embed-held');
    if (!isDriven || !held) return;
    const tracking = trackScene(story, playhead, held);
    setTrack(tracking);
    return () => {
      tracking.stop();
      setTrack(undefined);
    };
  }, [isDriven, story, playhead]);
  const how = motion === 'steps' ? 'jump' : 'play';
  const go = useCallback(
    (progress: number, by: 'play' | 'jump') => {
      if (!step) return;
      // If the page moves the scene, the frame scrolls, the page follows, and the picture follows the scroll.
      if (track) track.scrollTo(progress);
      else player?.to({ step: step.id, progress }, by);
    },
    [step, player, track],
  );
  useEffect(
    () => (moves ? listenToSceneKeys(stops, playhead, (progress) => go(progress, how)) : undefined),
    [moves, stops, playhead, go, how],
  );

  return (
    <>
      {stage && place && motion !== 'still'
        ? createPortal(
            <stage.LiveStage
              {...{ timeline: story, playhead, motion, aspect }}
              root={place.root}
              onMood={noMood}
            />,
            place.root,
          )
        : null}
      {place && moves
        ? createPortal(<SceneTools {...{ stops, playhead, words, go, how }} />, place.tools)
        : null}
    </>
  );
}

export function SceneReader(props: EmbedReaderProps): ReactElement {
  const story = useTimeline(props.timeline, props.steps);
  return (
    <Boundary code="page/part-threw" what="scene">
      {story ? <Scene {...props} story={story} /> : null}
    </Boundary>
  );
}
