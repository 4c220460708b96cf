/** What a reader chose on this device: the light version, motion, keys. */

/** Storage may be closed to us: a choice then lasts as long as the page. */
export function readChoice(key: string): string | undefined {
  try {
    return localStorage.getItem(`handscroll.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}
export function keepChoice(key: string, value: string): void {
  try {
    localStorage.setItem(`handscroll.${key}`, value);
  } catch {
    // Private windows: nothing is kept, and nothing else changes.
  }
}
