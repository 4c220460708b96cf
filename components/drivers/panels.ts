/** Panels opened by keys: they are at the end of the document, so the focus is moved into them. */

const OPEN = ':popover-open';

export const isOpen = (panel: Element): boolean => panel.matches(OPEN);
export const isAnyOpen = (): boolean => document.querySelector(OPEN) !== null;

/** Opens or closes the panel with this id; false if there is none. */
export function togglePanel(id: string): boolean {
  const panel = document.getElementById(id);
  if (!panel) return false;
  panel.togglePopover();
  // The next Tab must move within the panel.
  if (isOpen(panel))
    panel.querySelector<HTMLElement>('button, a[href], input')?.focus({ preventScroll: true });
  return true;
}

/** `?` opens and closes the list of keys, whatever else listens. Returns the function that stops. */
export function listenToHelp(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (togglePanel('help')) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
