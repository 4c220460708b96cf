/** What keys and buttons do to a show: the same in every window. Pure, with the time passed in. */
import type { Timeline } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import type { Command } from '../drivers/clicker.ts';
import { AT_REST, restClock, startClock } from './clock.ts';
import { chapterOf, endBlank, goBy, goTo, stepAt, type Show } from './show.ts';

type Change = (show: Show) => Show;

const toggleBlank =
  (blank: Show['blank']): Change =>
  (show) => ({ ...show, blank: show.blank === blank ? 'none' : blank });

/** The states that a key turns on or off. */
export const TOGGLES = {
  b: toggleBlank('ground'),
  '.': toggleBlank('black'),
  h: (show) => ({ ...show, how: 'jump', held: show.held ? null : show.at }),
  t: (show) => ({ ...show, allWords: !show.allWords }),
  a: (show) => ({ ...show, answer: show.answer === show.at.step ? '' : show.at.step }),
  c: (show) => ({ ...show, contrast: !show.contrast }),
} satisfies { readonly [key: string]: Change };

/** Starts, stops, and continues. */
export const toggleClock =
  (story: Timeline, now: () => number): Change =>
  (show) => ({
    ...show,
    clock:
      show.clock.since === null
        ? startClock(show.clock, now())
        : restClock(show.clock, chapterOf(story, show.at), now()),
  });

export const againClock =
  (now: () => number): Change =>
  (show) => ({ ...show, clock: startClock(AT_REST, now()) });

/** The show after a command, or undefined for a command that does not change the show. */
export function applyCommand(story: Timeline, command: Command, now: number): Change | undefined {
  switch (command.kind) {
    case 'move':
      return (show) => goBy(story, show, command.by, now);
    case 'number': {
      const step = stepAt(story, command.number);
      return step === undefined
        ? undefined
        : (show) => goTo(story, show, firstStopOf(story, step), 'jump', now);
    }
    case 'leave':
      return endBlank;
    case 'letter':
      return (TOGGLES as { readonly [key: string]: Change | undefined })[command.letter];
    default:
      return undefined;
  }
}
