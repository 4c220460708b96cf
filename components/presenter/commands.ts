/** What keys and buttons do to a show: the same in every window. Pure but for the time that is handed in. */
import type { Timeline } from '../../story/story.ts';
import type { Command } from '../drivers/clicker.ts';
import { AT_REST, restClock, startClock } from './clock.ts';
import { chapterOf, goBy, goToNumber, type Blank, type Show } from './show.ts';

export const toggleBlank =
  (blank: Exclude<Blank, 'none'>) =>
  (show: Show): Show => ({ ...show, blank: show.blank === blank ? 'none' : blank });
export const toggleHold = (show: Show): Show => ({
  ...show,
  how: 'jump',
  held: show.held ? null : show.at,
});
export const toggleAllWords = (show: Show): Show => ({ ...show, allWords: !show.allWords });
export const toggleContrast = (show: Show): Show => ({ ...show, contrast: !show.contrast });
export const toggleAnswer = (show: Show): Show => ({
  ...show,
  answer: show.answer === show.at.step ? '' : show.at.step,
});
export const endBlank = (show: Show): Show =>
  show.blank === 'none' ? show : { ...show, blank: 'none' };

/** Runs, rests, and runs on. */
export const toggleClock =
  (story: Timeline, now: () => number) =>
  (show: Show): Show => ({
    ...show,
    clock:
      show.clock.since === null
        ? startClock(show.clock, now())
        : restClock(show.clock, chapterOf(story, show.at), now()),
  });
export const againClock =
  (now: () => number) =>
  (show: Show): Show => ({ ...show, clock: startClock(AT_REST, now()) });

const LETTERS: ReadonlyMap<string, (show: Show) => Show> = new Map([
  ['b', toggleBlank('ground')],
  ['.', toggleBlank('black')],
  ['h', toggleHold],
  ['t', toggleAllWords],
  ['a', toggleAnswer],
  ['c', toggleContrast],
]);

/** The show after a command, or undefined where the command is not about what is shown. */
export function applyCommand(
  story: Timeline,
  command: Command,
  now: number,
): ((show: Show) => Show) | undefined {
  switch (command.kind) {
    case 'move':
      return (show) => goBy(story, show, command.by, now);
    case 'number':
      return (show) => goToNumber(story, show, command.number, now);
    case 'leave':
      return endBlank;
    case 'letter':
      return LETTERS.get(command.letter);
    default:
      return undefined;
  }
}
