/** A panel that has led its reader to a step has done its work: it closes, before the page goes there. */
import { isOpen } from '../drivers/panels.ts';

/** Starts listening; returns its own end. */
export function tieLed(): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const panel = link?.closest<HTMLElement>('[popover]');
    if (panel && isOpen(panel)) panel.hidePopover();
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
