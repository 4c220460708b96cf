'use client';
/** The tour's state for the parts of its page, and the functions that change it. */
import { useCallback, useEffect, useState } from 'react';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import {
  positionAt,
  sentenceFrom,
  stretchAt,
  timeAt,
  type Tour,
} from '../../story/timeline/tour.ts';
import {
  createNarration,
  SILENT,
  SPEEDS,
  type Narration,
  type Voice,
} from '../drivers/narration.ts';
import { playable, recordedVoice } from '../drivers/recorded.ts';
import { localVoice, speechVoice } from '../drivers/speech.ts';
import type { Places } from './places.ts';
import { showWords, spokenText } from './tour-elements.ts';
import { listenToStart, listenToTour } from './tour-keys.ts';

interface TourState {
  readonly isStarted: boolean;
  readonly isPlaying: boolean;
  readonly isEnded: boolean;
  readonly speed: number;
  readonly sound: boolean;
  /** Whether there is a voice at all. */
  readonly hasVoice: boolean;
  readonly captions: boolean;
}
export interface TourControl extends TourState {
  readonly playhead: Playhead;
  readonly narration: Narration | undefined;
  begin(sound: boolean): void;
  change(change: Partial<TourState>): void;
}

const FIRST: TourState = {
  isStarted: false,
  isPlaying: false,
  isEnded: false,
  speed: 1,
  sound: false,
  hasVoice: false,
  captions: true,
};

/** Seconds of the tour per pixel of scroll: a notch of a wheel is about a third of a sentence. */
const SCROLL = 0.015;

/**
 * The time for a fragment: `#chapter/step` as in the story, or `#t=` with seconds as in the
 * transcript's links; undefined for any other.
 */
export function timeOfHash(tour: Tour, hash: string): number | undefined {
  const fragment = hash.replace(/^#/, '');
  const seconds = /^t=(\d{1,6}(?:\.\d{1,3})?)$/.exec(fragment)?.[1];
  if (seconds !== undefined) return Math.min(Number(seconds), tour.seconds);
  const step = fragment.split('/')[1] ?? '';
  const isStep = tour.stretches.some((stretch) => stretch.step === step);
  return isStep ? timeAt(tour, { step, progress: 0 }) : undefined;
}

/** Writes a step to the address, and to the links back to the story. */
function showAddress(tour: Tour, step: string, address: string): void {
  for (const link of document.links) if ('back' in link.dataset) link.hash = address;
  if (location.hash === '' && step === tour.stretches[0]?.step) return;
  try {
    history.replaceState(history.state, '', `#${address}`);
  } catch {
    // May be refused, as in drivers/url.ts.
  }
}

const canSpeak = () => 'speechSynthesis' in window;

/** The device's voice for a language, if it is known by now. */
const deviceVoice = (lang: string) =>
  canSpeak() ? localVoice(speechSynthesis.getVoices(), lang) : undefined;

const isRecorded = (tour: Tour) =>
  tour.stretches.some(({ audio }) => audio !== undefined && playable(audio));

/** Whether there is any sound. The check neither loads nor plays anything. */
const canBeHeard = (tour: Tour, lang: string): boolean =>
  isRecorded(tour) || deviceVoice(lang) !== undefined;

/** The best voice available. */
function voiceFor(tour: Tour, lang: string): Voice {
  const isAnyRecorded = isRecorded(tour);
  const voice = deviceVoice(lang);
  const skips = (cue: number) =>
    isAnyRecorded &&
    tour.stretches.some(({ audio, first, after }) => audio && cue >= first && cue < after);
  const speech = voice ? speechVoice({ tour, lang, voice, wordsOf: spokenText, skips }) : SILENT;
  return isAnyRecorded ? recordedVoice(tour, speech) : speech;
}

export function useTour(options: {
  readonly tour: Tour;
  readonly lang: string;
  readonly places: Places;
  /** Called with each new time. */
  readonly onTime: (time: number) => void;
}): TourControl {
  const { tour, lang, places, onTime } = options;
  const [playhead] = useState(createPlayhead);
  const [narration, setNarration] = useState<Narration>();
  const [state, setState] = useState(FIRST);
  const change = useCallback(
    (next: Partial<TourState>) => setState((now) => ({ ...now, ...next })),
    [],
  );
  const { isStarted, hasVoice, sound, speed } = state;

  useEffect(() => {
    const { classList } = document.documentElement;
    const show = showWords(tour, (step, address) => showAddress(tour, step, address));
    let isEnded = false;
    const created = createNarration({
      tour,
      playhead,
      onTime(time) {
        show(time);
        onTime(time);
        // No commits while it plays, only at the end.
        if (time >= tour.seconds === isEnded) return;
        isEnded = !isEnded;
        change({ isEnded });
      },
      onChange: (isPlaying) => change({ isPlaying }),
    });
    const arrive = (time: number | undefined) => {
      if (time === undefined) return;
      created.seek(time);
      const stretch = stretchAt(tour, time);
      // Before the start, the picture is the one that this step leads to, not the one before it.
      if (stretch && !classList.contains('tour-started') && time <= stretch.at)
        playhead.set({ step: stretch.step, progress: stretch.rest });
    };
    const onHash = () => arrive(timeOfHash(tour, location.hash));
    arrive(timeOfHash(tour, location.hash) ?? 0);
    window.addEventListener('hashchange', onHash);
    const listen = () => change({ hasVoice: canBeHeard(tour, lang) });
    listen();
    // Browsers load their voices late.
    if (canSpeak()) speechSynthesis.addEventListener('voiceschanged', listen);
    setNarration(created);
    return () => {
      window.removeEventListener('hashchange', onHash);
      if (canSpeak()) speechSynthesis.removeEventListener('voiceschanged', listen);
      created.stop();
      setNarration(undefined);
      classList.remove('tour-live', 'tour-started');
    };
  }, [tour, lang, playhead, onTime, change]);

  useEffect(() => narration?.setSpeed(speed), [narration, speed]);
  useEffect(
    () => narration?.setVoice(sound ? voiceFor(tour, lang) : SILENT),
    [narration, sound, tour, lang],
  );

  const begin = useCallback(
    (withSound: boolean) => {
      document.documentElement.classList.add('tour-started');
      change({ isStarted: true, sound: withSound });
      // The voice must be chosen before the first word.
      narration?.setVoice(withSound ? voiceFor(tour, lang) : SILENT);
      if (narration) playhead.set(positionAt(tour, narration.time()));
      narration?.play();
    },
    [narration, tour, lang, playhead, change],
  );

  useEffect(() => {
    if (!narration) return;
    // Only now are the other steps hidden: after an earlier error they can still be read, and from here on keys are heard.
    document.documentElement.classList.add('tour-live');
    if (!isStarted) return listenToStart(() => begin(hasVoice));
    const faster = (way: 1 | -1) => () =>
      setState((now) => {
        const next = SPEEDS[SPEEDS.findIndex((one) => one === now.speed) + way];
        return { ...now, speed: next ?? now.speed };
      });
    return listenToTour({
      toggle: () => (narration.playing() ? narration.pause() : narration.play()),
      pause: narration.pause,
      go(unit, way) {
        const time = narration.time();
        if (unit === 'step') narration.goTo(places.stepFrom(time, way));
        else narration.seek(sentenceFrom(tour, time, way));
      },
      scroll: (pixels) => narration.seek(narration.time() + pixels * SCROLL),
      letters: {
        '[': faster(-1),
        ']': faster(1),
        m: () => setState((now) => ({ ...now, sound: !now.sound })),
        c: () => setState((now) => ({ ...now, captions: !now.captions })),
      },
    });
  }, [narration, isStarted, hasVoice, begin, tour, places]);

  return { ...state, playhead, narration, begin, change };
}
