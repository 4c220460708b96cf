/**
 * A whole state with a time stamp. Windows exchange nothing else: whatever messages are lost, late,
 * repeated or out of order, the newest state wins, and every window ends with the same one. Pure.
 */
export interface Stamped<T> {
  /**
   * Milliseconds, but always larger than every value seen before: two changes of a window never have
   * the same stamp.
   */
  readonly seq: number;
  /** The window that made the change; decides between two changes with the same `seq`. */
  readonly by: string;
  readonly value: T;
}

/** The later of two; the result does not depend on their order. */
export function newer<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  if (a.seq !== b.seq) return a.seq > b.seq ? a : b;
  return a.by >= b.by ? a : b;
}

/** The new state when window `by` changes `before` at `now`. */
export const stamp = <T>(before: Stamped<T>, by: string, now: number, value: T): Stamped<T> => ({
  seq: Math.max(before.seq + 1, now),
  by,
  value,
});
