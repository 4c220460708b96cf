/** The address of the tour: `#chapter/step` as in the story, or `#t=` seconds as the transcript links. */
import { timeAt, type Tour } from '../../story/timeline/tour.ts';
import { tourElements } from './tour-elements.ts';

/** The time that a fragment means; undefined where it means none. */
export function timeOfHash(tour: Tour, hash: string): number | undefined {
  let fragment = hash.replace(/^#/, '');
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // Broken escapes are no address of ours.
  }
  const seconds = /^t=(\d{1,6}(?:\.\d{1,3})?)$/.exec(fragment)?.[1];
  if (seconds !== undefined) return Math.min(Number(seconds), tour.seconds);
  const step = fragment.split('/')[1];
  return tour.stretches.some((stretch) => stretch.step === step)
    ? timeAt(tour, { step: step ?? '', progress: 0 })
    : undefined;
}

export function followHash(tour: Tour): {
  /** Puts a step into the address and into the links back to the story. */
  wear(step: string): void;
  /** Goes where the address says, now and when it changes; returns its own end. */
  listen(arrive: (time: number) => void): () => void;
} {
  return {
    wear(step) {
      const id = tourElements().step(step)?.id;
      if (id === undefined) return;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-back]'))
        link.hash = id;
      if (location.hash !== '' || step !== tour.stretches[0]?.step)
        history.replaceState(history.state, '', `#${id}`);
    },
    listen(arrive) {
      const go = () => {
        const time = timeOfHash(tour, location.hash);
        if (time !== undefined) arrive(time);
      };
      arrive(timeOfHash(tour, location.hash) ?? 0);
      window.addEventListener('hashchange', go);
      return () => window.removeEventListener('hashchange', go);
    },
  };
}
