/**
 * The address follows the reader, and the reader follows the address. It is replaced when the reader
 * rests, every few seconds during a long scroll, at once after a jump to another step, and never
 * more than four times a second; a jump pushes a new entry. The history entry also stores the exact
 * position, so that reload and back return to it even if the window has another size.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { fragmentOf, readFragment } from './address.ts';
import type { Navigator } from './navigate.ts';
import { whenResting } from './when-resting.ts';

export interface UrlDriver {
  /** Adds a history entry, for a jump. */
  push(position: Position): void;
  stop(): void;
}

/**
 * Milliseconds. With this `rest` there are at most four calls in any second. Each takes a browser 4
 * ms, and 15 on a page of 1,000 steps, because it goes through the page: so there are none while
 * scrolling.
 */
const TIMES = { rest: 260, way: 3000 };
const KEY = 'handscroll';

interface SavedPlace {
  readonly step: string;
  readonly progress: number;
}
function savedPlaceIn(state: unknown): SavedPlace | undefined {
  const saved = (state as Record<string, unknown> | null)?.[KEY] as Partial<SavedPlace> | undefined;
  return typeof saved?.step === 'string' && typeof saved.progress === 'number'
    ? { step: saved.step, progress: saved.progress }
    : undefined;
}

/** The framework's data in an entry: without it, going back to one of our entries would reload the page. */
let base: object = {};

/**
 * The framework wraps these two methods to follow navigation; a fragment that mirrors scrolling is
 * not a navigation.
 */
function write(how: 'pushState' | 'replaceState', position: Position, url: string): void {
  const state = { ...base, ...(history.state as object | null), [KEY]: position };
  try {
    History.prototype[how].call(history, state, '', url);
  } catch {
    // A file opened from disk, or a frame, may not change its address; the story can be read anyway.
  }
}

const cameBack = () => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};

export function followUrl(options: {
  readonly story: Timeline;
  readonly playhead: Playhead;
  readonly navigator: Navigator;
  /** The reader's present position on the page. */
  readonly position: () => Position;
  /** The address matched no step; `step` is the nearest one. */
  readonly onUnknown: (step: string) => void;
}): UrlDriver {
  const { story, playhead, navigator, position, onUnknown } = options;
  const urlOf = (at: Position) =>
    // The story's beginning needs no fragment until the reader has moved.
    at.step === story.steps[0]?.id && at.progress === 0 && location.hash === ''
      ? location.pathname + location.search
      : location.pathname + location.search + fragmentOf(story, at.step);
  /**
   * The page is in the back/forward cache. A history call then gets it evicted, and frames still run
   * for a while.
   */
  let away = false;
  let noted = playhead.get().step;
  const note = () => {
    if (away) return;
    const at = playhead.get();
    noted = at.step;
    write('replaceState', at, urlOf(at));
  };
  const keep = whenResting(note, TIMES);
  const onMove = () => {
    const rested = keep.ask();
    if (rested && playhead.get().step !== noted) note();
  };

  let obeying = false;
  const go = (at: Position) => {
    obeying = true;
    navigator.to(at, 'jump');
    obeying = false;
  };
  const obey = (hash: string): boolean => {
    const isPlace = (id: string) => document.getElementById(id) !== null;
    const address = readFragment(story, hash, isPlace);
    if (address.kind === 'none') return false;
    go(firstStopOf(story, address.step));
    if (address.kind === 'nearest') onUnknown(address.step);
    return true;
  };
  const differs = (saved: SavedPlace) => {
    const now = position();
    return saved.step !== now.step || Math.abs(saved.progress - now.progress) > 0.02;
  };
  /** Goes to the stored position, unless the browser has already gone there. */
  const comeBack = (saved: SavedPlace | undefined): boolean => {
    if (!saved || !story.steps.some(({ id }) => id === saved.step)) return false;
    if (differs(saved)) go(saved);
    return true;
  };

  let traversed = false;
  const onPopState = (event: PopStateEvent) => {
    const saved = savedPlaceIn(event.state);
    traversed = saved !== undefined;
    // The browser restores its own scroll after this event, which is right unless the window's size
    // has changed.
    if (saved) requestAnimationFrame(() => requestAnimationFrame(() => comeBack(saved)));
  };
  const onHashChange = (event: HashChangeEvent) => {
    // The fragment of the event, since on a busy page a later `note` may have overwritten the address.
    if (!traversed) obey(new URL(event.newURL).hash);
    traversed = false;
  };
  // A link to the present address fires no event, but should still go to its stop.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute('href');
    if (hash && hash === location.hash && obey(hash)) event.preventDefault();
  };
  const onLeave = (event: PageTransitionEvent) => {
    keep.cancel();
    away = event.persisted;
    note();
  };
  const onShow = (event: PageTransitionEvent) => {
    away = false;
    if (!event.persisted) return;
    playhead.set(position());
    keep.ask();
  };

  base = { ...(history.state as object | null) };
  if (!(cameBack() && comeBack(savedPlaceIn(history.state)))) obey(location.hash);
  const unsubscribe = playhead.subscribe(onMove);
  window.addEventListener('popstate', onPopState);
  window.addEventListener('hashchange', onHashChange);
  document.addEventListener('click', onClick);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('pageshow', onShow);

  return {
    push(at) {
      // The browser has already made the entry for this address.
      if (obeying) return;
      keep.cancel();
      noted = at.step;
      // Stores the position that is left, so that back returns to it.
      write('replaceState', position(), location.href);
      write('pushState', at, urlOf(at));
    },
    stop() {
      unsubscribe();
      keep.cancel();
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('hashchange', onHashChange);
      document.removeEventListener('click', onClick);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('pageshow', onShow);
    },
  };
}
