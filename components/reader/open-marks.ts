/** A mark whose slip is open shows it: the class `opened`, since CSS can't look from a slip to its button. */
import { isOpen } from '../drivers/panels.ts';

const OPENED = 'opened';

/** Starts listening; returns its own end. */
export function tieMarks(): () => void {
  let pressed: Element | undefined;
  let opened: Element | undefined;
  const onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
    if (button) pressed = button;
  };
  const onToggle = (event: Event) => {
    const slip = event.target;
    if (!(slip instanceof HTMLElement) || !slip.classList.contains('slip')) return;
    const open = isOpen(slip);
    if (open && pressed?.getAttribute('popovertarget') === slip.id) {
      opened?.classList.remove(OPENED);
      opened = pressed;
      opened.classList.add(OPENED);
    } else if (!open && opened?.getAttribute('popovertarget') === slip.id) {
      opened.classList.remove(OPENED);
      opened = undefined;
    }
  };
  document.addEventListener('click', onClick, true);
  // It does not bubble, but it is captured.
  document.addEventListener('toggle', onToggle, true);
  return () => {
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('toggle', onToggle, true);
  };
}
