/**
 * An animated scroll of 900 ms, for keys; another key takes it over at its present speed. Any wheel
 * or touch of the reader ends it at once, and so does any key that keyboard.ts does not handle. It
 * moves the page's own scroll and nothing else.
 */
import { along, courseTo, DURATION, FRAME, type Course, type OnCourse } from './course.ts';

export interface Glide {
  to(top: number, how: 'play' | 'jump'): void;
  playing(): boolean;
  cancel(): void;
  stop(): void;
}

/** Pixels per millisecond: below this a frame moves less than one pixel and shows nothing. */
const LEAST = 1 / FRAME;
const INTERRUPTIONS = ['wheel', 'touchstart', 'pointerdown'] as const;

interface Played {
  readonly course: Course;
  since: number | undefined;
  now: OnCourse;
}

export function createGlide(): Glide {
  let asked = 0;
  let last = -1;
  let played: Played | undefined;

  const cancel = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    played = undefined;
  };
  const put = (top: number) => window.scrollTo({ top, behavior: 'instant' });
  const move = (now: number) => {
    if (!played || Math.abs(now - last) < 1) return;
    last = now;
    played.since ??= now - FRAME;
    const ms = now - played.since;
    played.now = along(played.course, ms);
    put(played.now.at);
    if (ms >= DURATION) cancel();
  };
  const tick = (now: number) => {
    move(now);
    asked = played ? requestAnimationFrame(tick) : 0;
  };
  // Scroll events come before all other callbacks of a frame. Moved on from here, no pending write
  // forces a layout, and other scroll listeners see this frame's position.
  const onScroll = () => {
    if (played) move(Number(document.timeline.currentTime));
  };
  const to = (top: number, how: 'play' | 'jump') => {
    if (how === 'jump' || document.hidden) {
      cancel();
      return put(top);
    }
    if (asked === 0) asked = requestAnimationFrame(tick);
    const now = played?.now ?? { at: window.scrollY, speed: 0 };
    played = { course: courseTo(now.at, top, now.speed, LEAST), since: undefined, now };
  };

  window.addEventListener('scroll', onScroll, { passive: true });
  for (const name of INTERRUPTIONS) window.addEventListener(name, cancel, { passive: true });

  return {
    to,
    playing: () => played !== undefined,
    cancel,
    stop() {
      cancel();
      window.removeEventListener('scroll', onScroll);
      for (const name of INTERRUPTIONS) window.removeEventListener(name, cancel);
    },
  };
}
