/** Keys and touches of the tour: its own are answered, anything else on the page is somebody taking over. */
import { isAnyOpen } from '../drivers/panels.ts';

export interface TourCommands {
  toggle(): void;
  pause(): void;
  sentence(way: 1 | -1): void;
  step(way: 1 | -1): void;
  faster(way: 1 | -1): void;
  sound(): void;
  captions(): void;
  /** The page's scroll, in pixels: looking around, words and picture together. */
  scroll(pixels: number): void;
}

const CONTROLS = 'a, button, input, select, label, summary, [popover]';
/** Keys that only lead to another control, or belong to the browser. */
const QUIET = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']);

const within = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;
const scrolls = () => document.documentElement.scrollHeight > window.innerHeight + 1;

/** Before it begins the space bar plays, as it does afterwards. Returns its own end. */
export function listenToStart(begin: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    if (event.defaultPrevented || isAnyOpen() || within(event, CONTROLS)) return;
    event.preventDefault();
    begin();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function transport(event: KeyboardEvent, commands: TourCommands): boolean {
  if (event.key === ' ' && !within(event, 'a, button, summary')) {
    commands.toggle();
    return true;
  }
  const arrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (!arrow || within(event, 'select, [type=radio]')) return false;
  const onward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
  commands[event.shiftKey ? 'step' : 'sentence'](onward ? 1 : -1);
  return true;
}

function letter(key: string, commands: TourCommands): boolean {
  const known = new Map([
    ['[', () => commands.faster(-1)],
    [']', () => commands.faster(1)],
    ['m', () => commands.sound()],
    ['c', () => commands.captions()],
  ]);
  const command = known.get(key.toLowerCase());
  command?.();
  return command !== undefined;
}

/** Starts listening; returns its own end. `letters` says whether single letters count; asked at each key. */
export function listenToTour(commands: TourCommands, letters: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // The list of keys opens by itself (drivers/panels.ts), and is read in peace.
    if (event.key === '?') return commands.pause();
    if (event.defaultPrevented || isAnyOpen()) return;
    if (transport(event, commands) || (letters() && letter(event.key, commands)))
      event.preventDefault();
    else if (!QUIET.has(event.key) && !(event.key === 'Enter' && within(event, CONTROLS)))
      commands.pause();
  };
  const onWheel = (event: WheelEvent) => {
    if (within(event, '[popover]')) return;
    commands.pause();
    if (!scrolls()) commands.scroll(event.deltaY);
  };
  let touched: number | undefined;
  const onTouch = (event: TouchEvent) => {
    touched = undefined;
    if (within(event, CONTROLS)) return;
    commands.pause();
    touched = event.touches[0]?.clientY;
  };
  const onDrag = (event: TouchEvent) => {
    const y = event.touches[0]?.clientY;
    if (touched === undefined || y === undefined || scrolls()) return;
    commands.scroll(touched - y);
    touched = y;
  };
  const passive = { passive: true };
  window.addEventListener('keydown', onKey);
  window.addEventListener('wheel', onWheel, passive);
  window.addEventListener('touchstart', onTouch, passive);
  window.addEventListener('touchmove', onDrag, passive);
  window.addEventListener('scroll', commands.pause, passive);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('wheel', onWheel);
    window.removeEventListener('touchstart', onTouch);
    window.removeEventListener('touchmove', onDrag);
    window.removeEventListener('scroll', commands.pause);
  };
}
