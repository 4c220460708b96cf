/** The address of the tour: `#chapter/step` as in the story, or `#t=` seconds as the transcript links. */
import { timeAt, type Tour } from '../../story/timeline/tour.ts';

/** The time that a fragment means; undefined where it means none. */
export function timeOfHash(tour: Tour, hash: string): number | undefined {
  const fragment = hash.replace(/^#/, '');
  const seconds = /^t=(\d{1,6}(?:\.\d{1,3})?)$/.exec(fragment)?.[1];
  if (seconds !== undefined) return Math.min(Number(seconds), tour.seconds);
  const step = fragment.split('/')[1] ?? '';
  const isStep = tour.stretches.some((stretch) => stretch.step === step);
  return isStep ? timeAt(tour, { step, progress: 0 }) : undefined;
}

/** Puts a step into the address, and into the links back to the story. */
export function showAddress(tour: Tour, step: string, address: string): void {
  for (const link of document.links) if ('back' in link.dataset) link.hash = address;
  if (location.hash !== '' || step !== tour.stretches[0]?.step)
    history.replaceState(history.state, '', `#${address}`);
}
