/**
 * A whole state with the time of its making. Windows exchange nothing else: of any messages, in any order,
 * lost, late or doubled, the newest state wins, and every window finds the same one. Pure.
 */
export interface Stamped<T> {
  /** Milliseconds, but always more than every one seen before: two changes never share a time in a window. */
  readonly seq: number;
  /** The window that made the change; decides between two made at one time. */
  readonly by: string;
  readonly value: T;
}

/** The later of two; the same answer whichever comes first. */
export function newer<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  if (a.seq !== b.seq) return a.seq > b.seq ? a : b;
  return a.by >= b.by ? a : b;
}

/** What a window makes of `before` when it changes something at `now`. */
export const stamp = <T>(before: Stamped<T>, by: string, now: number, value: T): Stamped<T> => ({
  seq: Math.max(before.seq + 1, now),
  by,
  value,
});
