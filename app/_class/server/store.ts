/**
 * Where classes are kept: a beginning and a log of what happened since. The store keeps the order and
 * understands nothing; every server folds the log by itself and comes to the same class.
 */
import type { ClassEvent, ClassState } from '../core/state.ts';

export interface Entry {
  /** Grows along the log; only the store can read it. */
  readonly id: string;
  readonly event: ClassEvent;
}
/** The class up to entry `id`, after `n` entries, and what was appended since. */
export interface Kept {
  readonly state: ClassState;
  readonly id: string;
  readonly n: number;
  readonly entries: readonly Entry[];
}

export interface Listener {
  /** Something was appended. */
  readonly onEntry: () => void;
  /** Something was said that is not kept: who is where. */
  readonly onPresence: (words: string) => void;
}

/** Each may throw StoreDown; nothing else. */
export interface ClassStore {
  /** False when the code is taken. */
  create(code: string, state: ClassState, seconds: number): Promise<boolean>;
  read(code: string): Promise<Kept | undefined>;
  /** What came after an entry; undefined when that is no longer known, or the class is gone. */
  since(code: string, id: string): Promise<readonly Entry[] | undefined>;
  /** The new entry's id; undefined when there is no such class. */
  append(code: string, event: ClassEvent): Promise<string | undefined>;
  /** Forgets the log up to an entry, unless another server has already gone farther. */
  compact(code: string, kept: Omit<Kept, 'entries'>): Promise<void>;
  /** The class is gone after so many seconds. */
  expire(code: string, seconds: number): Promise<void>;
  publishPresence(code: string, words: string): Promise<void>;
  follow(code: string, listener: Listener): Promise<() => void>;
  close(): Promise<void>;
}

/** The store can't be reached: said to people as such, and tried again. */
export class StoreDown extends Error {}
