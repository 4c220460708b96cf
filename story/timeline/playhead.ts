/** A live position. Drivers set it, the stage and the readers follow it; it knows neither. */
import type { Position, Timeline } from '../story.ts';

export interface Playhead {
  get(): Position;
  /** Does nothing when the position is the one it already has. */
  set(position: Position): void;
  /** Calls the listener after each change; returns its own undo. */
  subscribe(listener: (position: Position) => void): () => void;
}

/** Something that moves a playhead; called once, returns its own end. */
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
