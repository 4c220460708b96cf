/** Recorded voices: one sound file per build, whose own clock drives the tour while it plays. */
import { stretchAt, type Stretch, type Tour } from '../../story/timeline/tour.ts';
import type { Voice } from './narration.ts';

/** Whether this browser can play a sound file, judged by its name. */
export function playable(address: string): boolean {
  const types = new Map([
    ['opus', 'audio/ogg; codecs=opus'],
    ['ogg', 'audio/ogg'],
    ['mp3', 'audio/mpeg'],
    ['m4a', 'audio/mp4'],
    ['wav', 'audio/wav'],
  ]);
  const type = types.get(/\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase() ?? '');
  return type !== undefined && document.createElement('audio').canPlayType(type) !== '';
}

/**
 * Milliseconds after which a sound that does not load or does not go on is given up, and its words
 * are only shown.
 */
const PATIENCE = 6000;

/** Uses recordings where there are any, `other` elsewhere. Nothing is loaded before it plays. */
export function recordedVoice(tour: Tour, other: Voice): Voice {
  const sound = new Audio();
  sound.preload = 'auto';
  let speed = 1;
  let now: Stretch | undefined;
  /** The last reported time of the sound, in seconds, and when it was reported. */
  let heard = 0;
  let since = 0;
  const failed = new Set<string>();

  /** Seconds of the tour per second of sound: a recording that was not measured is stretched to its words. */
  const scale = ({ measured, speaks, end }: Stretch): number =>
    measured || !Number.isFinite(sound.duration) || sound.duration <= 0
      ? 1
      : (end - speaks) / sound.duration;
  const begin = (stretch: Stretch, time: number) => {
    now = stretch;
    heard = 0;
    since = performance.now();
    sound.src = stretch.audio ?? '';
    const offset = Math.max(0, time - stretch.speaks);
    const start = () => {
      sound.currentTime = offset / scale(stretch);
      sound.playbackRate = speed;
    };
    if (offset === 0) sound.playbackRate = speed;
    else sound.addEventListener('loadedmetadata', start, { once: true });
    sound.defaultPlaybackRate = speed;
    sound.play().catch((error: unknown) => {
      // Interrupted by the next command: not an error of the file.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      failed.add(stretch.audio ?? '');
    });
  };
  const has = (stretch: Stretch | undefined): stretch is Stretch =>
    stretch?.audio !== undefined && !failed.has(stretch.audio);

  return {
    start(time, rate) {
      speed = rate;
      now = undefined;
      const begun = other.start(time, rate);
      return has(stretchAt(tour, time)) ? time : begun;
    },
    stop() {
      now = undefined;
      sound.pause();
      other.stop();
    },
    follow(planned) {
      const stretch = stretchAt(tour, planned);
      if (sound.currentTime !== heard || sound.paused || sound.ended) {
        heard = sound.currentTime;
        since = performance.now();
      }
      if (now && (sound.error || performance.now() - since > PATIENCE)) {
        failed.add(now.audio ?? '');
        sound.pause();
      }
      if (now && failed.has(now.audio ?? '')) now = undefined;
      if (now) {
        // After the end of the sound the clock runs by itself.
        if (sound.ended) {
          if (stretch === now) return planned;
          now = undefined;
        } else return Math.min(now.speaks + sound.currentTime * scale(now), now.end - 0.01);
      }
      if (!has(stretch)) return other.follow(planned);
      if (planned >= stretch.speaks) begin(stretch, planned);
      return planned;
    },
  };
}
