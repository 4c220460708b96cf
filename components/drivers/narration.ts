/**
 * A tour that moves a playhead: a clock, and a voice that the clock follows. The voice reports how
 * far the words are; without a voice the clock runs by itself. Frames are requested only while it
 * plays.
 */
import type { Position } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { positionAt, timeAt, type Tour } from '../../story/timeline/tour.ts';

/** Speaks the words. Times are seconds of the tour at normal speed. */
export interface Voice {
  /** Starts at a time; returns the time from which it really speaks (a voice can't start in mid-sentence). */
  start(time: number, speed: number): number;
  stop(): void;
  /** The time that the words have reached, when the clock by itself would be at `planned`. */
  follow(planned: number): number;
}

/** The silent tour: the words are always where the clock is. */
export const SILENT: Voice = {
  start: (time) => time,
  stop: () => undefined,
  follow: (planned) => planned,
};

export interface Narration {
  play(): void;
  pause(): void;
  /** Moves words and picture together. */
  seek(time: number): void;
  goTo(position: Position): void;
  setSpeed(speed: number): void;
  setVoice(voice: Voice): void;
  time(): number;
  playing(): boolean;
  stop(): void;
}

export const SPEEDS = [0.75, 1, 1.25, 1.5] as const;

export function createNarration(options: {
  readonly tour: Tour;
  readonly playhead: Playhead;
  /** Called with each new time. */
  readonly onTime: (time: number) => void;
  /** Called when it starts to play, pauses or ends. */
  readonly onChange: (playing: boolean) => void;
}): Narration {
  const { tour, playhead, onTime, onChange } = options;
  let voice: Voice = SILENT;
  let speed = 1;
  let time = 0;
  let playing = false;
  let asked = 0;
  let last: number | undefined;

  const put = (next: number) => {
    time = Math.min(tour.seconds, Math.max(0, next));
    playhead.set(positionAt(tour, time));
    onTime(time);
  };
  const pause = () => {
    if (!playing) return;
    playing = false;
    cancelAnimationFrame(asked);
    voice.stop();
    onChange(false);
  };
  const tick = (now: number) => {
    const passed = last === undefined ? 0 : (now - last) / 1000;
    last = now;
    put(voice.follow(time + passed * speed));
    if (time >= tour.seconds) pause();
    else asked = requestAnimationFrame(tick);
  };
  const play = () => {
    if (playing) return;
    playing = true;
    last = undefined;
    if (time >= tour.seconds) time = 0;
    put(voice.start(time, speed));
    asked = requestAnimationFrame(tick);
    onChange(true);
  };
  /** Makes a change after which the voice has to start again. */
  const anew = (change: () => void) => {
    if (playing) voice.stop();
    change();
    if (playing) put(voice.start(time, speed));
  };
  // A hidden page stops speaking.
  const onHide = () => {
    if (document.hidden) pause();
  };
  document.addEventListener('visibilitychange', onHide);

  return {
    play,
    pause,
    seek: (to) => anew(() => put(to)),
    goTo: (position) => anew(() => put(timeAt(tour, position))),
    setSpeed: (next) => anew(() => void (speed = next)),
    setVoice: (next) => anew(() => void (voice = next)),
    time: () => time,
    playing: () => playing,
    stop() {
      pause();
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
