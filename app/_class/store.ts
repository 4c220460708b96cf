/** Where classes are kept: one state a class, replaced as a whole by whoever knows the newest. */
import type { ClassState, Dated } from '../../story/class/state.ts';

export interface Listener {
  /** The class has changed, or may have. */
  readonly onChange: () => void;
  /** Who is where, which is not kept. */
  readonly onPresence: (text: string) => void;
}

/** Each may throw StoreDown; nothing else. */
export interface ClassStore {
  /** False when the code is taken. */
  create(state: ClassState, seconds: number): Promise<boolean>;
  /** The newest version; undefined when there is no such class. */
  version(code: string): Promise<string | undefined>;
  read(code: string): Promise<ClassState | undefined>;
  /** Puts `next` in the place of `before`; false when that is no longer what is kept. */
  replace(before: ClassState, next: ClassState): Promise<boolean>;
  /** The class is gone after so many seconds. */
  expire(code: string, seconds: number): Promise<void>;
  publishPresence(code: string, text: string): Promise<void>;
  follow(code: string, listener: Listener): Promise<() => void>;
  close(): Promise<void>;
}

export const versionOf = ({ epoch, seq }: Dated): string => `${epoch}.${seq}`;

/** The store can't be reached: said to people as such, and tried again. */
export class StoreDown extends Error {}
