/**
 * Makes a change of the page's layout, and lays it out in this task; what is read, an element that does not stick, stays
 * where it was in the window. For where a browser's own scroll anchoring is not there or lets go.
 */
export function holding(read: Element | null, change: () => void): void {
  const before = read?.getBoundingClientRect().top;
  change();
  const after = (read ?? document.documentElement).getBoundingClientRect().top;
  if (before !== undefined && after !== before)
    window.scrollBy({ top: after - before, behavior: 'instant' });
}
