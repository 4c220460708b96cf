/**
 * A part of a picture that readers can move. Made of two range inputs, so that the browser handles
 * pointers, fingers and keys: one lies over the picture and is dragged, the other stands with the
 * words of the current stop, in their tab order.
 */
import { PLATE } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Handle } from '../scenes/kit/contract.ts';
import type { Director } from './director.ts';
import type { Slot } from './slot.ts';

/**
 * Percent from either end within which the handle counts as at the end: the picture's own mark is
 * out of view there.
 */
const END = 2;

function rangeInput(className: string): HTMLInputElement {
  const input = document.createElement('input');
  // Pictures are not mirrored in right-to-left languages.
  Object.assign(input, { type: 'range', min: '0', max: '100', step: 'any', className, dir: 'ltr' });
  return input;
}

/**
 * The card of a build, or of the last build before it that has words; undefined on pages without a
 * card per build.
 */
function cardAt(section: string, build: number): Element | undefined {
  const builds = document.querySelectorAll(`main [data-step-id="${section}"] .build`);
  const read = [...builds].filter((one) => Number(one.getAttribute('data-build')) <= build);
  return read.flatMap((one) => one.querySelector('.card') ?? []).at(-1);
}

/** Lays the handle over a scene's plate; the signal removes it. */
export function bindHandle(
  plate: HTMLElement,
  around: {
    readonly slot: Slot;
    readonly director: Director;
    readonly timeline: Timeline;
    readonly signal: AbortSignal;
  },
): void {
  const { slot, director, timeline, signal } = around;
  const grip = rangeInput('handle');
  const keys = rangeInput('handle-keys visually-hidden');
  // Assistive technology uses the other input.
  grip.ariaHidden = 'true';
  grip.tabIndex = -1;
  const stage = plate.closest<HTMLElement>('.stage');
  let place = '';

  const lay = ({ box }: Handle) => {
    const { width, height } = PLATE[slot.live.get().aspect];
    const share = (part: number, total: number) => `${((part / total) * 100).toFixed(3)}%`;
    Object.assign(grip.style, {
      insetInlineStart: `calc(${share(box.x, width)} - var(--grip) / 2)`,
      top: share(box.y, height),
      width: `calc(${share(box.width, width)} + var(--grip))`,
      height: share(box.height, height),
    });
  };
  /**
   * Puts the input for keys beside the words that are being read, or over the picture where the page
   * has none.
   */
  const stand = () => {
    const { step: section = '', progress } = stage?.dataset ?? {};
    const step = timeline.steps[stepIndexOf(timeline, section.split('/').at(-1) ?? '')];
    const build = step?.builds.findLastIndex(({ start }) => start <= Number(progress)) ?? 0;
    if (place === `${section} ${build}`) return;
    place = `${section} ${build}`;
    const home = cardAt(section, build) ?? plate;
    if (keys.parentElement === home) return;
    const isFocused = keys === document.activeElement;
    home.append(keys);
    if (isFocused) keys.focus({ preventScroll: true });
  };
  /** The elements around the words of a scroll pass pointer events through while there is a handle. */
  const letThrough = (isThere: boolean) =>
    plate.closest('[data-scroll]')?.classList.toggle('has-handle', isThere);
  const show = () => {
    const handle = slot.handleNow();
    // Another scene may have a handle: a scene without one must not reset the class on every frame.
    if (handle || !grip.hidden) letThrough(handle !== undefined);
    grip.hidden = keys.hidden = !handle;
    if (!handle) return;
    const percent = handle.value * 100;
    lay(handle);
    stand();
    for (const input of [grip, keys])
      if (Math.abs(Number(input.value) - percent) > 1e-6) input.value = String(percent);
    grip.classList.toggle('handle-end', percent < END || percent > 100 - END);
    keys.ariaLabel = handle.name;
    keys.ariaValueText = handle.text;
  };
  const listen = { signal };
  const take = ({ currentTarget }: Event) => {
    const handle = slot.handleNow();
    if (handle) slot.take(handle.property, Number((currentTarget as HTMLInputElement).value) / 100);
    show();
  };
  for (const input of [grip, keys]) {
    input.addEventListener('input', take, listen);
    // While the handle has the focus, arrow keys move it and not the page.
    input.addEventListener('keydown', (event) => event.stopPropagation(), listen);
  }
  // After a drag the focus goes to the other input, so that keys can continue from there.
  const dragged = () => {
    keys.focus({ preventScroll: true });
    grip.classList.remove('handle-focused');
  };
  grip.addEventListener('change', dragged, listen);
  const mark = () => grip.classList.toggle('handle-focused', keys.matches(':focus-visible'));
  for (const name of ['focus', 'keyup', 'blur'] as const) keys.addEventListener(name, mark, listen);
  plate.append(grip);
  show();
  const ends = [slot.live.subscribe(show), director.onDrawn(show)];
  signal.addEventListener('abort', () => {
    for (const end of ends) end();
    letThrough(false);
    grip.remove();
    keys.remove();
  });
}
