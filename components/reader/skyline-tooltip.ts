/**
 * A tooltip on the footer's skyline: the hill under the pointer shows the name of its step, and a
 * click goes there. The contents panel has the same links for keyboards and screen readers; a
 * focused chapter link shows the step that it leads to.
 */
import { SKYLINE, stepAt } from '../ui/skyline.ts';

/** Active until `signal` aborts. */
export function bindSkyline(signal: AbortSignal): void {
  const line = document.getElementsByClassName('chapter-line')[0] as HTMLElement | undefined;
  const drawing = line?.getElementsByClassName('skyline')[0];
  const counts = line?.dataset['counts']?.split(' ').map(Number) ?? [];
  const steps = [...document.querySelectorAll<HTMLAnchorElement>('[data-to-step]')];
  if (!line || !drawing || steps.length === 0) return;
  const name = document.createElement('p');
  name.className = 'skyline-name';
  name.hidden = true;
  name.setAttribute('aria-hidden', 'true');
  line.append(name);

  const backwards = document.documentElement.dir === 'rtl';
  const linkUnder = (event: MouseEvent) => {
    const box = drawing.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return steps[stepAt(counts, (backwards ? 1 - share : share) * SKYLINE.width)];
  };
  const show = (link: HTMLElement | undefined, x: number) => {
    name.textContent = link?.textContent ?? '';
    name.hidden = !link;
    const space = line.clientWidth - name.offsetWidth - 16;
    name.style.left = `${Math.max(16, Math.min(space, x - name.offsetWidth / 2))}px`;
  };
  const hide = () => show(undefined, 0);
  const onMove = (event: Event) => {
    if (event instanceof MouseEvent) show(linkUnder(event), event.clientX);
  };
  const onClick = (event: Event) => {
    if (event instanceof MouseEvent) linkUnder(event)?.click();
  };
  const onFocus = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-to-chapter]') : null;
    const box = link?.getBoundingClientRect();
    const hash = link?.getAttribute('href');
    if (link?.matches(':focus-visible') && box)
      show(
        steps.find((step) => step.getAttribute('href') === hash),
        box.left,
      );
  };
  const listen = (on: Element, name: string, listener: (event: Event) => void) =>
    on.addEventListener(name, listener, { signal });
  listen(drawing, 'pointermove', onMove);
  listen(drawing, 'pointerleave', hide);
  listen(drawing, 'click', onClick);
  listen(line, 'focusin', onFocus);
  listen(line, 'focusout', hide);
  signal.addEventListener('abort', () => name.remove());
}
