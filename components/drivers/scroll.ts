/**
 * The scroll moves the playhead. Measured geometry alone decides the position; one passive listener
 * asks for one read a frame.
 */
import type { Driver } from '../../story/timeline/playhead.ts';
import type { Track } from './track.ts';

/** A driver for a measured track. Follows resizing, zooming, fonts and anything else that moves text. */
export function scrollDriver(track: Track, article: HTMLElement): Driver {
  return (_story, playhead) => {
    let asked = 0;
    let stale = false;
    const read = () => {
      asked = 0;
      if (stale) track.measure();
      stale = false;
      playhead.set(track.position());
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(read);
    };
    const askAgain = () => {
      stale = true;
      ask();
    };
    const observer = new ResizeObserver(askAgain);
    observer.observe(article);
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', askAgain);
    read();
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', askAgain);
    };
  };
}
