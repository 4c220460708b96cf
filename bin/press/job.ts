/** Messages between the server and the press. */
import type { Card } from '../../story/disk/card.ts';

/** `target`: the folder to write, which does not exist yet. */
export type Job =
  | {
      readonly kind: 'story';
      readonly slug: string;
      readonly folder: string;
      readonly target: string;
      /** By which program and options it is printed. */
      readonly maker: string;
      /** Whether a story with errors becomes a page that lists them; otherwise nothing is printed of it. */
      readonly evenBroken: boolean;
    }
  /** `cards`: of the stories that the library lists. */
  | {
      readonly kind: 'library' | 'program';
      readonly cards: readonly Card[];
      readonly target: string;
    }
  | { readonly kind: 'unpack'; readonly archive: string; readonly target: string }
  | {
      readonly kind: 'pack';
      readonly slug: string;
      readonly folder: string;
      readonly target: string;
    };

export interface Pressed {
  /** Sentences; if there are any, the story can't be shown, or its archive is refused. */
  readonly faults: readonly string[];
  /** Sentences about a story that is shown: errors of a translation, words that are still to be written. */
  readonly notes: readonly string[];
}
export type Answer = { readonly pressed: Pressed } | { readonly error: string };
