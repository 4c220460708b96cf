/**
 * The interface of a store for classes: one state for each class, replaced as a whole if the caller knows the
 * newest version.
 */
import type { ClassState, Dated } from '../../story/class/state.ts';

export interface Listener {
  /** The class has changed, or may have. */
  readonly onChange: () => void;
  /** Presence of students, which is passed on but not stored. */
  readonly onPresence: (text: string) => void;
}

/** All methods may throw StoreDown and nothing else. */
export interface ClassStore {
  /** False if the code is taken. */
  create(state: ClassState, seconds: number): Promise<boolean>;
  /** The newest version; undefined if the class does not exist. */
  version(code: string): Promise<string | undefined>;
  read(code: string): Promise<ClassState | undefined>;
  /** Replaces `before` by `next`; false if the stored version is no longer `before`. */
  replace(before: ClassState, next: ClassState): Promise<boolean>;
  /** Sets the class to expire after this many seconds. */
  expire(code: string, seconds: number): Promise<void>;
  publishPresence(code: string, text: string): Promise<void>;
  follow(code: string, listener: Listener): Promise<() => void>;
  close(): Promise<void>;
}

export const versionOf = ({ epoch, seq }: Dated): string => `${epoch}.${seq}`;

/** The store cannot be reached; clients are told so and try again. */
export class StoreDown extends Error {}
