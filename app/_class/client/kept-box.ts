/** Answers that a reload or a dead network must not lose, for as long as the tab lives. */
import type { Outbox } from '../core/follow.ts';

const keyOf = (code: string) => `handscroll.class.${code}`;

/** Storage may be closed to us; answers then last as long as the page. */
export function keptBox(code: string): Outbox {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? '[]');
    return Array.isArray(kept) ? (kept as Outbox) : [];
  } catch {
    return [];
  }
}
export function keepBox(code: string, box: Outbox): void {
  try {
    sessionStorage.setItem(keyOf(code), JSON.stringify(box));
  } catch {
    // Private windows: nothing is kept, and nothing else changes.
  }
}
