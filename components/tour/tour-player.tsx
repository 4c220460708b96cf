'use client';
/**
 * The tour's client part: the stage under the words that the server rendered, and the controls. The
 * words on screen are chosen by attributes (tour-elements.ts), so React commits nothing while it
 * plays.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { stretchAt, type Tour } from '../../story/timeline/tour.ts';
import { listenToHelp } from '../drivers/panels.ts';
import { usePlayheadStage } from '../presenter/use-playhead-stage.ts';
import { createMoods } from '../reader/moods.ts';
import { useTimeline } from '../reader/use-timeline.ts';
import { Boundary } from '../stage/boundary.tsx';
import { markEnglish } from '../ui/mark-english.ts';
import type { LineChapter } from '../ui/chapter-line.tsx';
import { clockFace } from '../ui/clock-face.ts';
import { fill } from '../../story/catalogue/fill.ts';
import type { Words } from '../ui/words.ts';
import { placesOf } from './places.ts';
import { TourControls, TourStart } from './tour-controls.tsx';
import { tourElements } from './tour-elements.ts';
import { useTour } from './use-tour.ts';

export type TourWords = Words['tour']['controls'] & {
  readonly here: string;
};

export interface TourPlayerProps {
  readonly timeline: string;
  readonly tour: Tour;
  /** The story's language, in which it is spoken. */
  readonly lang: string;
  readonly words: TourWords;
  readonly line: readonly LineChapter[];
  /** The steps' names, in order. */
  readonly names: readonly string[];
}

function Player(props: TourPlayerProps): ReactElement {
  const { tour, lang, words, line, names } = props;
  const story = useTimeline(props.timeline);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [opening, setOpening] = useState<HTMLElement | null>(null);
  const clock = useRef<HTMLSpanElement>(null);
  const scrub = useRef<HTMLInputElement>(null);
  const counts = useMemo(() => line.map(({ steps }) => steps.length), [line]);
  const places = useMemo(() => placesOf(tour, counts), [tour, counts]);
  const total = clockFace(tour.seconds);

  const onTime = useCallback(
    (time: number) => {
      const now = clockFace(time);
      if (clock.current && clock.current.textContent !== now) clock.current.textContent = now;
      if (!scrub.current) return;
      scrub.current.value = String(places.xAt(time));
      const step = names[places.indexOf(stretchAt(tour, time)?.step ?? '')] ?? '';
      const text = fill(words.placeAt, { time: now, total, step });
      if (scrub.current.getAttribute('aria-valuetext') !== text)
        scrub.current.setAttribute('aria-valuetext', text);
    },
    [tour, total, names, words, places],
  );
  const state = useTour({ tour, lang, places, onTime });
  const { playhead } = state;
  const { stage, isStill } = usePlayheadStage(story, playhead, words.here);

  useEffect(listenToHelp, []);
  useEffect(() => markEnglish(words.bar), [words]);
  useEffect(() => {
    setRoot(document.getElementById('tour-stage'));
    setOpening(document.getElementById('tour-opening'));
  }, []);

  const [moods] = useState(createMoods);
  const onMood = useCallback(
    (mood: string, step: string) => moods.apply(mood, tourElements().step(step)),
    [moods],
  );
  // Words and bars have the mood of the ground under them; without a stage that is the still's.
  useEffect(() => {
    if (isStill) moods.reset();
    if (!story) return;
    const show = () => {
      if (root?.hasAttribute('data-live')) return;
      const step = story.steps.find(({ id }) => id === playhead.get().step) ?? story.steps[0];
      if (step) moods.apply(step.mood, undefined);
    };
    show();
    return playhead.subscribe(show);
  }, [isStill, story, root, playhead, moods]);

  return (
    <>
      {stage && root
        ? createPortal(<stage.LiveStage {...stage.props} {...{ root, onMood }} />, root)
        : null}
      {opening && !state.isStarted
        ? createPortal(<TourStart words={words} tour={state} />, opening)
        : null}
      <TourControls
        {...{ words, line, clock, scrub, total }}
        tour={state}
        onScrub={(x) => state.narration?.seek(places.timeAtX(x))}
      />
    </>
  );
}

/** If it throws, all steps and words can be read as without scripts. */
export function TourPlayer(props: TourPlayerProps): ReactElement {
  return (
    <Boundary code="page/part-threw" what="tour">
      <Player {...props} />
    </Boundary>
  );
}
