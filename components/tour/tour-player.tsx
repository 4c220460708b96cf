'use client';
/**
 * The tour's client part: the stage under the words that the server rendered, and the controls. The words on
 * screen are attributes on those (tour-elements.ts), so nothing is committed while it plays.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Tour } from '../../story/timeline/tour.ts';
import { stretchAt } from '../../story/timeline/tour.ts';
import { createMoods } from '../reader/moods.ts';
import { createProgress } from '../reader/progress.ts';
import { useTimeline } from '../reader/use-timeline.ts';
import { listenToHelp } from '../drivers/panels.ts';
import { Boundary } from '../stage/boundary.tsx';
import { useLiveStage } from '../stage/use-chunk.ts';
import type { LineChapter } from '../ui/chapter-line.tsx';
import type { tourMessages } from '../ui/messages.tour.en.ts';
import { clockOf } from './clock-of.ts';
import { placesOf } from './places.ts';
import { TourControls } from './tour-controls.tsx';
import { tourElements } from './tour-elements.ts';
import { TourStart } from './tour-start.tsx';
import { useMotion } from '../presenter/use-motion.ts';
import { useTour } from './use-tour.ts';

export type TourWords = { readonly [key in keyof typeof tourMessages.controls]: string } & {
  readonly here: string;
};

/** The stage keeps the neighbouring steps ready by itself, and no scroll tells of others. */
const nothingNearer = () => () => undefined;

interface TourPlayerProps {
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
  const motion = useMotion();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [opening, setOpening] = useState<HTMLElement | null>(null);
  const clock = useRef<HTMLSpanElement>(null);
  const scrub = useRef<HTMLInputElement>(null);
  const places = useMemo(
    () =>
      placesOf(
        tour,
        line.map(({ steps }) => steps.length),
      ),
    [tour, line],
  );

  const onTime = useCallback(
    (time: number) => {
      const total = clockOf(tour.seconds);
      const now = clockOf(time);
      if (clock.current && clock.current.textContent !== now) clock.current.textContent = now;
      const bar = scrub.current;
      if (!bar) return;
      bar.value = String(places.xAt(time));
      const step = names[places.indexOf(stretchAt(tour, time)?.step ?? '')] ?? '';
      const text = words.placeAt
        .replace('{time}', now)
        .replace('{total}', total)
        .replace('{step}', step);
      if (bar.getAttribute('aria-valuetext') !== text) bar.setAttribute('aria-valuetext', text);
    },
    [tour, names, words, places],
  );
  const state = useTour({ tour, lang, places, onTime });
  const { playhead, started } = state;

  useEffect(listenToHelp, []);
  useEffect(() => {
    setRoot(document.getElementById('tour-stage'));
    setOpening(document.getElementById('tour-opening'));
  }, []);
  useEffect(() => {
    if (!story) return;
    const follow = createProgress(story, { here: words.here });
    follow(playhead.get());
    return playhead.subscribe(follow);
  }, [story, playhead, words.here]);

  const wanted = motion !== undefined && motion !== 'still';
  const stage = useLiveStage(wanted && story !== undefined);

  const [moods] = useState(createMoods);
  const onMood = useCallback(
    (mood: string, step: string) => moods.apply(mood, tourElements().step(step)),
    [moods],
  );
  // Words and bars wear the ground under them; without a stage that is the still's.
  useEffect(() => {
    if (!wanted) moods.reset();
    if (!story) return;
    const show = () => {
      if (root?.hasAttribute('data-live')) return;
      const step = story.steps.find(({ id }) => id === playhead.get().step) ?? story.steps[0];
      if (step) moods.apply(step.mood, undefined);
    };
    show();
    return playhead.subscribe(show);
  }, [wanted, story, root, playhead, moods]);

  return (
    <>
      {stage && root && story && wanted
        ? createPortal(
            <stage.LiveStage
              timeline={story}
              playhead={playhead}
              motion={motion}
              root={root}
              onMood={onMood}
              onNear={nothingNearer}
            />,
            root,
          )
        : null}
      {opening && !started
        ? createPortal(
            <TourStart words={words} heard={state.heard} onStart={state.begin} />,
            opening,
          )
        : null}
      <TourControls
        {...{ words, line, state, clock, scrub }}
        total={clockOf(tour.seconds)}
        onScrub={(x) => state.narration?.seek(places.timeAtX(x))}
      />
    </>
  );
}

/** Where it throws, every step and its words are there to be read, as they are without scripts. */
export function TourPlayer(props: TourPlayerProps): ReactElement {
  return (
    <Boundary code="page/part-threw" what="tour">
      <Player {...props} />
    </Boundary>
  );
}
