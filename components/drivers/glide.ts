/**
 * A scroll that plays: 900 ms from here to there, for keys. Any wheel or touch of the reader ends it
 * at once, and so does any key that keyboard.ts does not take; it moves the page's own scroll and nothing else.
 */
import { ease } from '../../story/timeline/ease.ts';

export interface Glide {
  to(top: number, how: 'play' | 'jump'): void;
  playing(): boolean;
  cancel(): void;
  stop(): void;
}

const DURATION = 900;
const INTERRUPTIONS = ['wheel', 'touchstart', 'pointerdown'] as const;

export function createGlide(): Glide {
  let asked = 0;
  let playing = false;

  const cancel = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    playing = false;
  };
  const put = (top: number) => window.scrollTo({ top, behavior: 'instant' });
  const to = (top: number, how: 'play' | 'jump') => {
    cancel();
    const from = window.scrollY;
    if (how === 'jump' || document.hidden) return put(top);
    playing = true;
    let start: number | undefined;
    const tick = (now: number) => {
      start ??= now;
      const t = (now - start) / DURATION;
      put(from + (top - from) * ease('in-out', t));
      if (t < 1) asked = requestAnimationFrame(tick);
      else cancel();
    };
    asked = requestAnimationFrame(tick);
  };

  const onInterrupt = () => {
    if (playing) cancel();
  };
  for (const name of INTERRUPTIONS) window.addEventListener(name, onInterrupt, { passive: true });

  return {
    to,
    playing: () => playing,
    cancel,
    stop() {
      cancel();
      for (const name of INTERRUPTIONS) window.removeEventListener(name, onInterrupt);
    },
  };
}
