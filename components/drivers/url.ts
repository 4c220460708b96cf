/**
 * The address follows the reader, and the reader follows the address. Replaced when a step is reached and
 * when the reader rests, once a second on the way and never more than four times; pushed on a jump. The exact position rides along in
 * the history entry, so that reload and back return to it even when the window has another size.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { fragmentOf, readFragment } from './address.ts';
import type { Navigator } from './navigate.ts';
import { throttle, type Throttled } from './throttle.ts';

export interface UrlDriver {
  /** A jump makes an entry of its own. */
  push(position: Position): void;
  stop(): void;
}

/** Four in any second, not five. */
const EVERY = 260;
/** On a way through several steps one a second is enough. Each costs a browser 4 ms, and 10 on a page of 1,000 steps. */
const ON_THE_WAY = 1000;
const KEY = 'handscroll';

interface Kept {
  readonly step: string;
  readonly progress: number;
}
function keptIn(state: unknown): Kept | undefined {
  const kept = (state as Record<string, unknown> | null)?.[KEY] as Partial<Kept> | undefined;
  return typeof kept?.step === 'string' && typeof kept.progress === 'number'
    ? { step: kept.step, progress: kept.progress }
    : undefined;
}

/** What the framework keeps in an entry: without it, going back to one of ours would load the page anew. */
let base: object = {};

/** The framework wraps these two to follow navigation; a fragment that only mirrors scrolling is none. */
function write(how: 'pushState' | 'replaceState', position: Position, url: string): void {
  const state = { ...base, ...(history.state as object | null), [KEY]: position };
  History.prototype[how].call(history, state, '', url);
}

const cameBack = () => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};

export function followUrl(options: {
  readonly story: Timeline;
  readonly playhead: Playhead;
  readonly navigator: Navigator;
  /** Where the reader stands on the page right now. */
  readonly position: () => Position;
  /** The address named no step; this one is the nearest. */
  readonly onUnknown: (step: string) => void;
}): UrlDriver {
  const { story, playhead, navigator, position, onUnknown } = options;
  const urlOf = (at: Position) =>
    // The story's beginning needs no fragment until the reader has moved.
    at.step === story.steps[0]?.id && at.progress === 0 && location.hash === ''
      ? location.pathname + location.search
      : location.pathname + location.search + fragmentOf(story, at.step);
  /** Kept by the browser for a way back: whoever speaks then is thrown out, and frames go on for a while. */
  let away = false;
  const note = () => write('replaceState', playhead.get(), urlOf(playhead.get()));
  let seen = playhead.get();
  let noted = '';
  let notedAt = -Infinity;
  // On the way through a step its name is enough, at rest the place is exact.
  const keep: Throttled = throttle(() => {
    if (away) return;
    const at = playhead.get();
    const moving = at.step !== seen.step || at.progress !== seen.progress;
    seen = at;
    const now = performance.now();
    if (moving && (at.step === noted || now - notedAt < ON_THE_WAY)) return keep.ask();
    noted = at.step;
    notedAt = now;
    note();
  }, EVERY);

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
  const differs = (kept: Kept) => {
    const now = position();
    return kept.step !== now.step || Math.abs(kept.progress - now.progress) > 0.02;
  };
  /** To the kept place, unless the browser has already gone there. */
  const comeBack = (kept: Kept | undefined): boolean => {
    if (!kept || !story.steps.some(({ id }) => id === kept.step)) return false;
    if (differs(kept)) go(kept);
    return true;
  };

  let traversed = false;
  const onPopState = (event: PopStateEvent) => {
    const kept = keptIn(event.state);
    traversed = kept !== undefined;
    // The browser restores its own scroll after this event: what it does is right unless sizes differ.
    if (kept) requestAnimationFrame(() => requestAnimationFrame(() => comeBack(kept)));
  };
  const onHashChange = (event: HashChangeEvent) => {
    // As it was asked for: on a busy page what we note of the way may have been written over it since.
    if (!traversed) obey(new URL(event.newURL).hash);
    traversed = false;
  };
  // A link to where the address already is changes no address, but means: back to its stop.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute('href');
    if (hash && hash === location.hash && obey(hash)) event.preventDefault();
  };
  const onLeave = (event: PageTransitionEvent) => {
    keep.cancel();
    away = event.persisted;
    if (!away) note();
  };
  const onShow = (event: PageTransitionEvent) => {
    away = false;
    if (!event.persisted) return;
    playhead.set(position());
    keep.ask();
  };

  base = { ...(history.state as object | null) };
  if (!(cameBack() && comeBack(keptIn(history.state)))) obey(location.hash);
  const unsubscribe = playhead.subscribe(keep.ask);
  window.addEventListener('popstate', onPopState);
  window.addEventListener('hashchange', onHashChange);
  document.addEventListener('click', onClick);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('pageshow', onShow);

  return {
    push(at) {
      // The browser has made the entry of an address that was asked for.
      if (obeying) return;
      keep.cancel();
      // What is left keeps its place, so that back returns to it.
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
