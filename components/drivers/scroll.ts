/**
 * The scroll moves the playhead. Only measured geometry decides the position. The scroll position is
 * read in the scroll event, before anything writes, and all writes happen in the frame: a read after
 * a write would make the browser lay out the page twice in that frame.
 */
import type { Position } from '../../story/story.ts';
import type { Driver } from '../../story/timeline/playhead.ts';
import type { Track } from './track.ts';

/** In CSS pixels: the scroll position and the height of the window. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
}

const NEAR = 'contentvisibilityautostatechange';

export const readScroll = (): Scrolled => ({ top: window.scrollY, height: window.innerHeight });

/**
 * A driver for a measured track. Follows resizing, zooming, fonts and anything else that moves text.
 * `onScroll` is called in each frame after a scroll, even if the position does not change.
 */
export function scrollDriver(
  track: Track,
  article: HTMLElement,
  onScroll: (scrolled: Scrolled, position: Position) => void,
): Driver {
  return (_story, playhead) => {
    let asked = 0;
    let stale = false;
    let scrolled = readScroll();
    const tell = () => {
      asked = 0;
      if (stale) {
        track.measure();
        scrolled = readScroll();
      }
      stale = false;
      const position = track.position(scrolled.top);
      playhead.set(position);
      onScroll(scrolled, position);
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(tell);
    };
    const read = () => {
      scrolled = readScroll();
      ask();
    };
    const onResize = () => {
      stale = true;
      ask();
    };
    // Pictures fire this event as well, but they do not change any position.
    const onNear = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.dataset['stepId']) onResize();
    };
    // Called after layout, so measuring here forces no further layout.
    let hasNotified = false;
    const observer = new ResizeObserver(() => {
      // The first call reports what was just measured.
      const known = !hasNotified && article.offsetHeight === track.tall();
      hasNotified = true;
      if (!known) track.measure();
      read();
    });
    observer.observe(article);
    window.addEventListener('scroll', read, { passive: true });
    window.addEventListener('resize', onResize);
    // A step that comes near is laid out, and its cards get their real height.
    article.addEventListener(NEAR, onNear);
    const unsubscribe = track.subscribe(ask);
    tell();
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      unsubscribe();
      window.removeEventListener('scroll', read);
      window.removeEventListener('resize', onResize);
      article.removeEventListener(NEAR, onNear);
    };
  };
}
