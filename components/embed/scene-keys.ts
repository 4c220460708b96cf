/** Arrow keys go from stop to stop of a scene, wherever the focus is in its frame. */
import type { Position } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';

/** Arrow keys scroll the box of a table. */
const ARROWS = '.table-box, audio, video';
const NEAR = 0.004;

/** Progress of the stop after the present one, or before it; undefined at either end. */
export function stopBeside(
  stops: readonly Position[],
  { progress }: Position,
  by: 1 | -1,
): number | undefined {
  return by === 1
    ? stops.find((stop) => stop.progress > progress + NEAR)?.progress
    : stops.findLast((stop) => stop.progress < progress - NEAR)?.progress;
}

/** Starts listening; returns the function that stops. */
export function listenToSceneKeys(
  stops: readonly Position[],
  playhead: Playhead,
  go: (progress: number) => void,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (event.target instanceof Element && event.target.closest(ARROWS)) return;
    const onward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    event.preventDefault();
    const next = stopBeside(stops, playhead.get(), onward ? 1 : -1);
    if (next !== undefined) go(next);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
