/**
 * Keys for presenting: arrows and page keys, the keys that clickers send (page keys, b, ., F5, Esc),
 * a number and Enter, and letters, which can be turned off.
 */
import type { Move } from '../../story/timeline/move.ts';
import { isAnyOpen } from './panels.ts';

export type Command =
  | { readonly kind: 'move'; readonly by: Move }
  /** To a step by its number, from 1. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'full-screen' | 'leave' | 'help' }
  | { readonly kind: 'letter'; readonly letter: string };

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The command of a key; letters and digits are handled by the caller. `rtl`: the left arrow leads
 * forward.
 */
export function commandOf({ key, shiftKey }: Pressed, rtl: boolean): Command | undefined {
  const go = (onward: boolean): Command => ({
    kind: 'move',
    by: shiftKey
      ? onward
        ? 'next-step'
        : 'previous-step'
      : onward
        ? 'next-stop'
        : 'previous-stop',
  });
  switch (key) {
    case 'ArrowRight':
      return go(!rtl);
    case 'ArrowLeft':
      return go(rtl);
    case 'ArrowDown':
    case 'PageDown':
      return go(true);
    case 'ArrowUp':
    case 'PageUp':
      return go(false);
    case ' ':
      // Shift and space go back, as in every browser.
      return { kind: 'move', by: shiftKey ? 'previous-stop' : 'next-stop' };
    case 'Home':
      return { kind: 'move', by: 'first' };
    case 'End':
      return { kind: 'move', by: 'last' };
    case 'F5':
      return { kind: 'full-screen' };
    case 'Escape':
      return { kind: 'leave' };
    case '?':
      return { kind: 'help' };
    default:
      return undefined;
  }
}

const TYPING =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';
/** Space and Enter act on these while they have the focus. */
const PRESSED = 'button, a[href], summary, input';
/** Arrows act on radio buttons; up and down also on what scrolls. */
const DIAL = 'input[type=radio]';
const SCROLLED = '[data-scrolls]';

const within = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;

/** Whether the key is not meant for the show: it is typed into a field, or something lies over the page. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || within(event, TYPING)) return true;
  // Escape closes these.
  return document.querySelector('dialog[open]') !== null || isAnyOpen();
}

/** Whether the focused element uses this key itself. */
function isTaken(event: KeyboardEvent): boolean {
  if ((event.key === ' ' || event.key === 'Enter') && within(event, PRESSED)) return true;
  if (/^Arrow/.test(event.key) && within(event, DIAL)) return true;
  return /^Arrow(Up|Down)$/.test(event.key) && within(event, SCROLLED);
}

/**
 * Removes the focus from what a pointer has pressed, so that keys go to the show again. Text fields
 * keep it, and so do elements in a dialog or a panel. Returns the function that stops.
 */
function releaseFocus(): () => void {
  let isPointer = false;
  const release = () => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return;
    if (!focused.matches(TYPING) && !focused.closest('dialog, [popover]')) focused.blur();
  };
  const stopper = new AbortController();
  const listen = (kind: string, listener: () => void) =>
    window.addEventListener(kind, listener, { capture: true, signal: stopper.signal });
  listen('pointerdown', () => {
    isPointer = true;
    release();
  });
  listen('keydown', () => (isPointer = false));
  // Also for a label's field, and for a closing dialog that returns the focus to its opener.
  listen('focusin', () => isPointer && release());
  return () => stopper.abort();
}

/**
 * Starts listening; returns the function that stops. `letters`: whether letters and digits count,
 * called for each key.
 */
export function listenToClicker(options: {
  readonly letters: () => boolean;
  /** Returns whether it did anything: only then the browser's default for the key is prevented. */
  readonly onCommand: (command: Command) => boolean;
}): () => void {
  const { letters, onCommand } = options;
  let digits = '';

  const typed = ({ key }: KeyboardEvent): Command | undefined => {
    // The full stop is sent by clickers, so it is not a letter that can be turned off.
    if (key === '.') return { kind: 'letter', letter: key };
    return /^[a-z+-]$/i.test(key) && letters()
      ? { kind: 'letter', letter: key.toLowerCase() }
      : undefined;
  };
  const commandFor = (event: KeyboardEvent): Command | undefined => {
    const { key } = event;
    if (key === 'Shift') return undefined;
    const before = digits;
    digits = '';
    if (isElsewhere(event)) return undefined;
    // Enter after a number goes to that step, whatever has the focus.
    if (key === 'Enter' && before !== '') return { kind: 'number', number: Number(before) };
    if (/^\d$/.test(key) && letters()) digits = (before + key).slice(-4);
    if (isTaken(event)) return undefined;
    return commandOf(event, document.documentElement.dir === 'rtl') ?? typed(event);
  };
  const onKey = (event: KeyboardEvent) => {
    const command = commandFor(event);
    if (command && onCommand(command)) event.preventDefault();
  };
  const endRelease = releaseFocus();
  window.addEventListener('keydown', onKey);
  return () => {
    endRelease();
    window.removeEventListener('keydown', onKey);
  };
}
