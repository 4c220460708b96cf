/**
 * When the reader starts, and when its live stage may be loaded: after the first paint, at idle or
 * at the first scroll.
 */

/**
 * Milliseconds that larger downloads wait for the first still; without a limit a still that hangs
 * would block them.
 */
const STILL_COMES = 6000;

/**
 * Calls once the browser has painted words. The paint of a finished frame may still be pending, and
 * opening a canvas before would delay it further. A page in the background is painted when it
 * becomes visible. Returns the function that cancels.
 */
function whenPainted(call: () => void): () => void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    const frame = requestAnimationFrame(call);
    return () => cancelAnimationFrame(frame);
  }
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    call();
  });
  observer.observe({ type: 'paint', buffered: true });
  return () => observer.disconnect();
}

/**
 * Calls once, at idle or at the first scroll after this page was painted; returns the function that
 * cancels.
 */
export function whenIdle(call: () => void): () => void {
  let ended = false;
  let idle: number | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    if (ended) return;
    end();
    call();
  };
  const end = () => {
    ended = true;
    window.removeEventListener('scroll', go);
    clearTimeout(late);
    if (idle !== undefined) window.cancelIdleCallback?.(idle);
    forget();
  };
  const forget = whenPainted(() => {
    window.addEventListener('scroll', go, { passive: true, once: true });
    // The first still has the connection to itself before anything larger is requested.
    const still = document.querySelector<HTMLImageElement>('figure.still img');
    const rest = () => {
      if (ended || idle !== undefined) return;
      if (typeof window.requestIdleCallback === 'function')
        idle = window.requestIdleCallback(go, { timeout: 2000 });
      else setTimeout(go, 200);
    };
    if (still && !still.complete) {
      still.addEventListener('load', rest, { once: true });
      still.addEventListener('error', rest, { once: true });
      late = setTimeout(rest, STILL_COMES);
    } else rest();
  });
  return end;
}
