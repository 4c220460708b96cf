/** What keys and buttons do to a show: the same in every window. Pure but for the time that is handed in. */
import type { Timeline } from '../../story/story.ts';
import type { Command } from '../drivers/clicker.ts';
import { chapterOf, goBy, goToNumber, type Blank, type Show } from './show.ts';
import { restClock, startClock, AT_REST } from './clock.ts';

export const toggleBlank = (show: Show, blank: Exclude<Blank, 'none'>): Show => ({
  ...show,
  blank: show.blank === blank ? 'none' : blank,
});
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
/** Runs, rests, and runs on. */
export const toggleClock = (story: Timeline, show: Show, now: number): Show => ({
  ...show,
  clock:
    show.clock.since === null
      ? startClock(show.clock, now)
      : restClock(show.clock, chapterOf(story, show.at), now),
});
export const againClock = (show: Show, now: number): Show => ({
  ...show,
  clock: startClock(AT_REST, now),
});

const LETTERS: ReadonlyMap<string, (show: Show) => Show> = new Map([
  ['b', (show) => toggleBlank(show, 'ground')],
  ['.', (show) => toggleBlank(show, 'black')],
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
      return (show) => (show.blank === 'none' ? show : { ...show, blank: 'none' });
    case 'letter':
      return LETTERS.get(command.letter);
    default:
      return undefined;
  }
}
