/** When the reader may start, and when its live stage may be asked for: after first paint, when idle or when one moves. */

/** How long the first still may keep what is bigger waiting, in milliseconds: one that hangs would do so for ever. */
const STILL_COMES = 6000;

/**
 * Calls once the browser has shown words; a frame that was made may still wait for its painting, and whoever opens a
 * canvas meanwhile makes it wait for longer. A page in the background is painted when it is looked at.
 * Returns its own end.
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

/** Calls once, at idle or at the first scroll after this page was painted; returns its own end. */
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
    // The first still has the line to itself before anything bigger is asked for.
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
