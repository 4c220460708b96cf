'use client';
/** The tour as the page's parts see it: what it is doing, and what may be asked of it. */
import { useEffect, useState } from 'react';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { positionAt, sentenceFrom, stretchAt, type Tour } from '../../story/timeline/tour.ts';
import { createNarration, SILENT, SPEEDS, type Narration } from '../drivers/narration.ts';
import { lettersAreKeys } from '../reader/motion-dial.ts';
import { followHash } from './follow-hash.ts';
import type { Places } from './places.ts';
import { showWords } from './tour-elements.ts';
import { listenToTour } from './tour-keys.ts';
import { canBeHeard, onVoices, voiceFor } from './voices.ts';

export interface TourState {
  readonly playhead: Playhead;
  readonly narration: Narration | undefined;
  readonly started: boolean;
  readonly playing: boolean;
  readonly ended: boolean;
  readonly speed: number;
  readonly sound: boolean;
  /** Whether there is a voice at all. */
  readonly heard: boolean;
  readonly captions: boolean;
  begin(sound: boolean): void;
  setSpeed(speed: number): void;
  setSound(sound: boolean): void;
  setCaptions(captions: boolean): void;
}

/** Seconds of the tour to a pixel of scroll: a notch of a wheel is about a sentence's third. */
const SCROLL = 0.015;

export function useTour(options: {
  readonly tour: Tour;
  readonly lang: string;
  readonly places: Places;
  /** Called with each new time. */
  readonly onTime: (time: number) => void;
}): TourState {
  const { tour, lang, places, onTime } = options;
  const [playhead] = useState(createPlayhead);
  const [narration, setNarration] = useState<Narration>();
  const [started, setStarted] = useState(false);
  const [playing, setPlaying] = useState(false);
  const [ended, setEnded] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [sound, setSound] = useState(false);
  const [heard, setHeard] = useState(false);
  const [captions, setCaptions] = useState(true);

  useEffect(() => {
    const { classList } = document.documentElement;
    const hash = followHash(tour);
    const show = showWords(tour, hash.wear);
    const made = createNarration({
      tour,
      playhead,
      onTime(time) {
        show(time);
        onTime(time);
        setEnded(time >= tour.seconds);
      },
      onChange: setPlaying,
    });
    const arrive = (time: number) => {
      made.seek(time);
      const stretch = stretchAt(tour, time);
      // Before it has begun, the picture is the one that this step comes to, not the one before it.
      if (stretch && !classList.contains('tour-started') && time <= stretch.at)
        playhead.set({ step: stretch.step, progress: stretch.rest });
    };
    const unhash = hash.listen(arrive);
    const listen = () => setHeard(canBeHeard(tour, lang));
    listen();
    const unvoice = onVoices(listen);
    // Only now do the steps stand back: whatever throws before leaves them to be read.
    classList.add('tour-live');
    setNarration(made);
    return () => {
      unhash();
      unvoice();
      made.stop();
      setNarration(undefined);
      classList.remove('tour-live', 'tour-started');
    };
  }, [tour, lang, playhead, onTime]);

  useEffect(() => narration?.setSpeed(speed), [narration, speed]);
  useEffect(
    () => narration?.setVoice(sound ? voiceFor(tour, lang) : SILENT),
    [narration, sound, tour, lang],
  );

  useEffect(() => {
    if (!narration || !started) return;
    return listenToTour(
      {
        toggle: () => (narration.playing() ? narration.pause() : narration.play()),
        pause: narration.pause,
        sentence: (way) => narration.seek(sentenceFrom(tour, narration.time(), way)),
        step: (way) => narration.goTo(places.stepFrom(narration.time(), way)),
        scroll: (pixels) => narration.seek(narration.time() + pixels * SCROLL),
        faster: (way) =>
          setSpeed((now) => SPEEDS[SPEEDS.findIndex((one) => one === now) + way] ?? now),
        sound: () => setSound((now) => !now),
        captions: () => setCaptions((now) => !now),
      },
      lettersAreKeys,
    );
  }, [narration, started, tour, places]);

  return {
    playhead,
    narration,
    started,
    playing,
    ended,
    speed,
    sound,
    heard,
    captions,
    begin(withSound) {
      document.documentElement.classList.add('tour-started');
      setStarted(true);
      setSound(withSound);
      // The voice is chosen before the first word.
      narration?.setVoice(withSound ? voiceFor(tour, lang) : SILENT);
      if (narration) {
        playhead.set(positionAt(tour, narration.time()));
        narration.play();
      }
    },
    setSpeed,
    setSound,
    setCaptions,
  };
}
