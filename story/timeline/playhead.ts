/** A position that changes. Drivers set it; the stage and the readers follow it. It knows neither of them. */
import type { Position, Timeline } from '../story.ts';

export interface Playhead {
  get(): Position;
  /** Does nothing if the position is unchanged. */
  set(position: Position): void;
  /** Calls the listener after each change; returns a function that unsubscribes. */
  subscribe(listener: (position: Position) => void): () => void;
}

/** Something that moves a playhead; called once, returns a function that stops it. */
export type Driver = (story: Timeline, playhead: Playhead) => () => void;

export function createPlayhead(start: Position = { step: '', progress: 0 }): Playhead {
  let now = start;
  const listeners = new Set<(position: Position) => void>();
  return {
    get: () => now,
    set(position) {
      if (position.step === now.step && position.progress === now.progress) return;
      now = position;
      for (const listener of [...listeners]) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
