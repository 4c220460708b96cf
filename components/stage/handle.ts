/**
 * A part of a picture that readers take by hand. Two range inputs, so that pointers, fingers and keys are the browser's:
 * one lies over the picture and is dragged, the other stands with the words of the stop that is read, in their tab order.
 */
import { PLATE } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Handle } from '../scenes/kit/contract.ts';
import type { Director } from './director.ts';
import type { Slot } from './slot.ts';

/** So many percent are an end of the way: there nothing of the picture's own handle is seen. */
const END = 2;

function rangeInput(className: string): HTMLInputElement {
  const input = document.createElement('input');
  // Pictures are not mirrored in languages that read from the right.
  Object.assign(input, { type: 'range', min: '0', max: '100', step: 'any', className, dir: 'ltr' });
  return input;
}

/** The words of a build, or of the last before it that has some, where the page has a card for each; nothing elsewhere. */
function cardAt(section: string, build: number): Element | undefined {
  const builds = document.querySelectorAll(`main [data-step-id="${section}"] .build`);
  const read = [...builds].filter((one) => Number(one.getAttribute('data-build')) <= build);
  return read.flatMap((one) => one.querySelector('.card') ?? []).at(-1);
}

/** Lays it over a scene's plate, until the signal ends it. */
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
  // Who hears the page has the other one.
  grip.ariaHidden = 'true';
  grip.tabIndex = -1;
  const stage = plate.closest<HTMLElement>('.stage');
  let place = '';

  const lay = ({ box }: Handle) => {
    const { width, height } = PLATE[slot.live.get().aspect];
    const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;
    Object.assign(grip.style, {
      insetInlineStart: `calc(${share(box.x, width)} - var(--grip) / 2)`,
      top: share(box.y, height),
      width: `calc(${share(box.width, width)} + var(--grip))`,
      height: share(box.height, height),
    });
  };
  /** Beside the words that are read; where a page has none, over the picture as well. */
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
  /** What lies round the words of a scroll lets hands through while there is something to take. */
  const letThrough = (isThere: boolean) =>
    plate.closest('[data-scroll]')?.classList.toggle('has-handle', isThere);
  const show = () => {
    const handle = slot.handleNow();
    // Another scene may have one: what it let through is not closed by this one again and again.
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
    // Arrows are the handle's while it has the focus, not the page's.
    input.addEventListener('keydown', (event) => event.stopPropagation(), listen);
  }
  // Whoever has dragged it may go on by keys, and sees where it is.
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
