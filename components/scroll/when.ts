/** When the live stage may be asked for: after first paint, when idle or when the reader moves. */

/** Calls once, at idle or at the first scroll after this page was painted; returns its own end. */
export function whenQuiet(call: () => void): () => void {
  let ended = false;
  let idle: number | undefined;
  const go = () => {
    if (ended) return;
    end();
    call();
  };
  const end = () => {
    ended = true;
    window.removeEventListener('scroll', go);
    if (idle !== undefined) window.cancelIdleCallback?.(idle);
    cancelAnimationFrame(painted);
  };
  const painted = requestAnimationFrame(() => {
    window.addEventListener('scroll', go, { passive: true, once: true });
    // The first still has the line to itself before anything bigger is asked for.
    const still = document.querySelector<HTMLImageElement>('figure.still img');
    const rest = () => {
      if (ended) return;
      if (typeof window.requestIdleCallback === 'function')
        idle = window.requestIdleCallback(go, { timeout: 2000 });
      else setTimeout(go, 200);
    };
    if (still && !still.complete) {
      still.addEventListener('load', rest, { once: true });
      still.addEventListener('error', rest, { once: true });
    } else rest();
  });
  return end;
}
