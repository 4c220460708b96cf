/** What a reader chose on this device: the light version, motion, keys. */

/** Access to storage may be denied: a choice then lasts as long as the page. */
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
    // In a private window the choice is not stored; everything else works.
  }
}
