/** The composition that a scene in a frame has: by the frame's width alone, since its height follows its words. */
import { useSyncExternalStore } from 'react';
import type { Aspect } from '../../story/scene.ts';
import { TALL_BELOW } from './tall-below.ts';

const QUERY = `(width < ${TALL_BELOW}px)`;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
const aspectNow = (): Aspect => (window.matchMedia(QUERY).matches ? 'tall' : 'wide');

export const useTallBelow = (): Aspect => useSyncExternalStore(subscribe, aspectNow, () => 'wide');
