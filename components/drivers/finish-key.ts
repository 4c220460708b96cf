/**
 * Home, End, the page keys and space stay the browser's. While a page is busy, as when a picture draws itself
 * for the first time, Chromium lets go of a scroll that such a key has begun: it tells that a scroll has ended
 * which went nowhere. The reader pressed a key and nothing came of it, so it is put right here, at once.
 * Where `scrollend` is not known nothing is done.
 */

interface Begun {
  readonly event: KeyboardEvent;
  readonly from: number;
  readonly aim: number;
}

/** What the browser itself leaves of the last page in view: Chromium's share of a window's height. */
const PAGE = 0.875;
/** Where these keys do something of their own. */
const OWN = 'input, textarea, select, audio, video, [contenteditable]';
const OTHERS = ['wheel', 'touchstart', 'pointerdown'] as const;

/** Where a key leads, as a scroll offset in pixels; undefined for a key that does not scroll by itself. */
function aimOf({ key, shiftKey }: KeyboardEvent, from: number): number | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  const end = scrollHeight - clientHeight;
  const by = (pages: number) => Math.min(end, Math.max(0, from + pages * PAGE * clientHeight));
  if (key === 'Home') return 0;
  if (key === 'End') return end;
  if (key === 'PageUp') return by(-1);
  if (key === 'PageDown') return by(1);
  if (key === ' ') return by(shiftKey ? -1 : 1);
  return undefined;
}

/** Starts listening; returns its own end. */
export function finishKeys(): () => void {
  let begun: Begun | undefined;
  let scrolling = false;

  const onKey = (event: KeyboardEvent) => {
    const from = window.scrollY;
    const aim = aimOf(event, from);
    const taken =
      event.target instanceof Element &&
      event.target.closest(event.key === ' ' ? `${OWN}, button, a, summary` : OWN) !== null;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // While the page is still on its way, the end of that way says nothing about this key.
    begun = plain && !taken && !scrolling && aim !== undefined ? { event, from, aim } : undefined;
  };
  const onScroll = () => {
    scrolling = true;
  };
  const onEnd = () => {
    scrolling = false;
    const key = begun;
    begun = undefined;
    if (!key || key.event.defaultPrevented || Math.abs(window.scrollY - key.from) >= 1) return;
    if (Math.abs(key.aim - key.from) >= 1) window.scrollTo({ top: key.aim, behavior: 'instant' });
  };
  const forget = () => {
    begun = undefined;
  };

  window.addEventListener('keydown', onKey);
  document.addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('scrollend', onEnd);
  for (const name of OTHERS) window.addEventListener(name, forget, { passive: true });
  return () => {
    window.removeEventListener('keydown', onKey);
    document.removeEventListener('scroll', onScroll);
    document.removeEventListener('scrollend', onEnd);
    for (const name of OTHERS) window.removeEventListener(name, forget);
  };
}
