/**
 * What clicks do in addition to the browser's own behaviour, on every page of a story. One listener
 * for all of them.
 */
import { isOpen } from '../drivers/panels.ts';
import { openShare } from './share-panel.ts';
import { openSource } from './source-sheet.ts';

/** Links to other readers of the story, which start at the current step. */
const ONWARD = 'a[data-onward], a[data-present]';
/** The class of a mark whose footnote is open: CSS can't select a button by its footnote. */
const OPENED = 'opened';

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Active until `signal` aborts. */
export function bindClicks(signal: AbortSignal): void {
  let pressed: Element | undefined;
  let opened: Element | undefined;

  // In the capture phase, before the browser opens or follows anything.
  const onClickFirst = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    pressed = target.closest('[popovertarget]') ?? pressed;
    const onward = target.closest<HTMLAnchorElement>(ONWARD);
    if (onward) onward.hash = location.hash;
  };
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    if (link && openSource(link)) event.preventDefault();
    if (link?.matches('[data-share]')) {
      event.preventDefault();
      openShare(link, signal);
    }
    // A panel closes when one of its links leads to a step, before the page goes there.
    const panel = link?.matches('[href^="#"]') && link.closest<HTMLElement>('[popover]');
    if (panel && isOpen(panel)) panel.hidePopover();
  };
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.classList.contains('footnote')) return;
    const belongs = (mark: Element | undefined) =>
      mark?.getAttribute('popovertarget') === target.id;
    if (isOpen(target) && belongs(pressed)) {
      opened?.classList.remove(OPENED);
      opened = pressed;
      opened?.classList.add(OPENED);
    } else if (!isOpen(target) && belongs(opened)) {
      opened?.classList.remove(OPENED);
      opened = undefined;
    }
  };
  document.addEventListener('click', onClickFirst, { capture: true, signal });
  document.addEventListener('click', onClick, { signal });
  // This event does not bubble, so it is captured.
  document.addEventListener('toggle', onToggle, { capture: true, signal });
}
