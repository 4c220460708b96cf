/**
 * Keys in front of an audience: arrows and page keys, what clickers send (page keys, b, ., F5, Esc), a
 * number and Enter, and letters, which can be turned off.
 */
import type { Move } from '../../story/timeline/move.ts';
import { isAnyOpen } from './panels.ts';

export type Command =
  | { readonly kind: 'move'; readonly by: Move }
  /** To a step, counted from 1. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'full-screen' | 'leave' | 'help' }
  | { readonly kind: 'letter'; readonly letter: string };

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** What a key asks for; letters and digits are the caller's. `rtl`: left leads onward. */
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
      // As in every browser, space with Shift goes back.
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
/** Space belongs to these while they have the focus, and Enter. */
const PRESSED = 'button, a[href], summary, input';
/** Arrows belong to a dial; up and down also to what scrolls. */
const DIAL = 'input[type=radio]';
const SCROLLED = '[data-scrolls]';

const within = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;

/** Whether what has the focus, or lies over the page, keeps this key for itself. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || within(event, TYPING)) return true;
  // Escape is theirs too, and they close by it.
  if (document.querySelector('dialog[open]') || isAnyOpen()) return true;
  if ((event.key === ' ' || event.key === 'Enter') && within(event, PRESSED)) return true;
  if (/^Arrow/.test(event.key) && within(event, DIAL)) return true;
  return /^Arrow(Up|Down)$/.test(event.key) && within(event, SCROLLED);
}

/** Starts listening; returns its own end. `letters`: whether letters and digits count, asked at each key. */
export function listenToClicker(options: {
  readonly letters: () => boolean;
  /** Says whether it did anything: only then the browser's own use of the key is left out. */
  readonly onCommand: (command: Command) => boolean;
}): () => void {
  const { letters, onCommand } = options;
  let digits = '';

  const typed = ({ key }: KeyboardEvent): Command | undefined => {
    if (key === 'Enter' && digits !== '') {
      const number = Number(digits);
      digits = '';
      return { kind: 'number', number };
    }
    if (/^\d$/.test(key) && letters()) digits = (digits + key).slice(-4);
    else if (key !== 'Shift') digits = '';
    // A full stop is a clicker's key, and no letter.
    if (key === '.') return { kind: 'letter', letter: key };
    return /^[a-z+-]$/i.test(key) && letters()
      ? { kind: 'letter', letter: key.toLowerCase() }
      : undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    if (isTaken(event)) return;
    const command = commandOf(event, document.documentElement.dir === 'rtl') ?? typed(event);
    if (command && onCommand(command)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
