/**
 * Keys and touches of the tour: its own keys are handled, any other input means that the visitor
 * takes over.
 */
import { isAnyOpen } from '../drivers/panels.ts';
import { lettersAreKeys } from '../reader/motion-dial.ts';

interface TourCommands {
  toggle(): void;
  pause(): void;
  go(unit: 'sentence' | 'step', way: 1 | -1): void;
  /** The visitor scrolls by this many pixels: words and picture move together. */
  scroll(pixels: number): void;
  /** Actions of single letters, unless they are turned off. */
  readonly letters: { readonly [key: string]: () => void };
}

const CONTROLS = 'a, button, input, select, label, summary, [popover]';
/** Keys that only move the focus, or belong to the browser. */
const QUIET = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']);

const isWithin = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;
const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;
const scrolls = () => document.documentElement.scrollHeight > window.innerHeight + 1;

/** The space bar starts the tour, as it plays it later. Returns the function that stops listening. */
export function listenToStart(begin: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || hasModifier(event) || event.shiftKey) return;
    if (event.defaultPrevented || isAnyOpen() || isWithin(event, CONTROLS)) return;
    event.preventDefault();
    begin();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** The action of a key, if it is one of the tour's. */
function actionOf(event: KeyboardEvent, commands: TourCommands): (() => void) | undefined {
  const { key, shiftKey } = event;
  if (key === ' ') return isWithin(event, 'a, button, summary') ? undefined : commands.toggle;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (isWithin(event, 'select, [type=radio]')) return undefined;
    const isOnward = (key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    return () => commands.go(shiftKey ? 'step' : 'sentence', isOnward ? 1 : -1);
  }
  return lettersAreKeys() ? commands.letters[key.toLowerCase()] : undefined;
}

/** Starts listening; returns the function that stops. */
export function listenToTour(commands: TourCommands): () => void {
  const end = new AbortController();
  const { signal } = end;
  const passive = { passive: true, signal };
  let touched: number | undefined;
  const onKey = (event: KeyboardEvent) => {
    if (hasModifier(event) || event.isComposing) return;
    // The list of keys opens by itself (drivers/panels.ts); the tour pauses while it is read.
    if (event.key === '?') return commands.pause();
    if (event.defaultPrevented || isAnyOpen()) return;
    const action = actionOf(event, commands);
    if (action) {
      action();
      event.preventDefault();
    } else if (!QUIET.has(event.key) && !(event.key === 'Enter' && isWithin(event, CONTROLS)))
      commands.pause();
  };
  const onWheel = (event: WheelEvent) => {
    if (isWithin(event, '[popover]')) return;
    commands.pause();
    if (!scrolls()) commands.scroll(event.deltaY);
  };
  const onTouch = (event: TouchEvent) => {
    touched = undefined;
    if (isWithin(event, CONTROLS)) return;
    commands.pause();
    touched = event.touches[0]?.clientY;
  };
  const onDrag = (event: TouchEvent) => {
    const y = event.touches[0]?.clientY;
    if (touched === undefined || y === undefined || scrolls()) return;
    commands.scroll(touched - y);
    touched = y;
  };
  window.addEventListener('keydown', onKey, { signal });
  window.addEventListener('wheel', onWheel, passive);
  window.addEventListener('touchstart', onTouch, passive);
  window.addEventListener('touchmove', onDrag, passive);
  window.addEventListener('scroll', commands.pause, passive);
  return () => end.abort();
}
