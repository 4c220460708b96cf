/**
 * Keys of the scroll reader. Up, down, space, page, home and end keys stay the browser's. Letters
 * and digits can be turned off, since assistive software may use them.
 */
import type { Timeline } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import type { Navigator } from './navigate.ts';
import { isAnyOpen, togglePanel } from './panels.ts';

export interface KeyboardOptions {
  readonly story: Timeline;
  readonly navigator: Navigator;
  /** Id of the panel that a letter opens. */
  readonly panels: ReadonlyMap<string, string>;
  /** Selector of the link that a letter follows. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether letters and digits count; called for each key. */
  readonly letters: () => boolean;
}

const HELP = 'help';
const TYPING =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';

/** Arrows act on these while they have the focus. */
const ARROWS = 'input, [role=slider], [role=tablist], [role=menu], audio, video';

const within = (event: KeyboardEvent, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;

/** Starts listening; returns the function that stops. */
export function listenToKeys(options: KeyboardOptions): () => void {
  const { story, navigator, panels, links, letters } = options;
  const heads = story.steps.filter((step, i) => step.chapter !== story.steps[i - 1]?.chapter);

  const arrow = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    if (within(event, ARROWS) || isAnyOpen()) return false;
    const onward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    navigator.by(
      event.shiftKey
        ? onward
          ? 'next-step'
          : 'previous-step'
        : onward
          ? 'next-stop'
          : 'previous-stop',
    );
    return true;
  };

  const letter = ({ key }: KeyboardEvent): boolean => {
    if (key === '?') return togglePanel(HELP);
    if (!letters()) return false;
    const panel = panels.get(key.toLowerCase());
    if (panel !== undefined) return togglePanel(panel);
    const link = document.querySelector<HTMLElement>(links.get(key.toLowerCase()) ?? ':not(*)');
    if (link) {
      link.click();
      return true;
    }
    const first = /^[1-9]$/.test(key) ? heads[Number(key) - 1] : undefined;
    if (!first) return false;
    navigator.to(firstStopOf(story, first.id), 'jump');
    return true;
  };

  const onKey = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!plain || event.defaultPrevented || within(event, TYPING)) return;
    if (arrow(event) || letter(event)) event.preventDefault();
    // Any other key may scroll: the reader takes over.
    else if (event.key !== 'Shift') navigator.cancel();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
