/**
 * What is shown, as one state that all windows of a presentation share (drivers/broadcast.ts). All
 * values are absolute: no window counts steps, and one that missed ten changes needs only the last.
 * Pure.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { firstStopOf, stopsOf, type Move } from '../../story/timeline/move.ts';
import { AT_REST, moveClock, type Clock } from './clock.ts';
import { joinAt, moveOn, type ShowPath } from './path.ts';

/** Windows that share a channel must have the same shape of state: increment this whenever `Show` changes. */
export const SHOW_VERSION = 3;

export interface Show {
  /** The presenter's position: a stop of the story. */
  readonly at: Position;
  /** Moves stay on this path; jumps may go anywhere. */
  readonly path: ShowPath;
  /** Whether the change is animated; a window that opens later never animates it. */
  readonly how: 'play' | 'jump';
  /** The position at which the audience stays meanwhile. */
  readonly held: Position | null;
  readonly blank: 'none' | 'ground' | 'black';
  /** All words of the step so far, not only the first paragraph. */
  readonly allWords: boolean;
  /** The step whose answer is shown. */
  readonly answer: string;
  /** The page of a class's short answers. */
  readonly page: number;
  /** Plain grounds and black words, for weak projectors. */
  readonly contrast: boolean;
  /**
   * Whether the code of a class covers the slide, and the address for phones, empty when they can't
   * reach the server.
   */
  readonly code: { readonly up: boolean; readonly address: string };
  readonly clock: Clock;
}

export const firstShow = (story: Timeline, step?: string): Show => ({
  at: firstStopOf(story, step ?? story.steps[0]?.id ?? ''),
  path: null,
  how: 'jump',
  held: null,
  blank: 'none',
  allWords: false,
  answer: '',
  page: 0,
  contrast: false,
  code: { up: false, address: '' },
  clock: AT_REST,
});

export const chapterOf = (story: Timeline, { step }: Position): string =>
  story.steps.find(({ id }) => id === step)?.chapter ?? '';

export const endBlank = (show: Show): Show =>
  show.blank === 'none' ? show : { ...show, blank: 'none' };

/**
 * Any move ends a blank screen and hides a class's code, since whoever presses a key wants to see
 * the result.
 */
export function goTo(
  story: Timeline,
  show: Show,
  at: Position,
  how: Show['how'],
  now: number,
): Show {
  const isSameStep = at.step === show.at.step;
  if (isSameStep && at.progress === show.at.progress) return endBlank(show);
  return {
    ...show,
    at,
    how,
    blank: 'none',
    allWords: isSameStep && show.allWords,
    answer: isSameStep ? show.answer : '',
    page: 0,
    code: { ...show.code, up: false },
    clock: moveClock(show.clock, chapterOf(story, show.at), now),
  };
}

export function goBy(story: Timeline, show: Show, by: Move, now: number): Show {
  const how = by === 'first' || by === 'last' ? 'jump' : 'play';
  return goTo(story, show, moveOn(story, show.at, by, show.path), how, now);
}

/**
 * Chooses a path and goes to where it is joined; null returns to the whole story, at the present
 * position.
 */
export function takePath(story: Timeline, show: Show, path: ShowPath, now: number): Show {
  const there = path ? goTo(story, show, joinAt(story, show.at, path), 'jump', now) : show;
  return { ...there, path, clock: show.clock };
}

/** The step with this number, from 1; undefined if there is none. */
export const stepAt = (story: Timeline, number: number): string | undefined =>
  story.steps[number - 1]?.id;

export const isAt = (a: Position, b: Position): boolean =>
  a.step === b.step && a.progress === b.progress;

/** The audience's position. */
export const audienceAt = ({ at, held }: Show): Position => held ?? at;

/** Index of a position's stop in `stopSheets`. */
export const stopIndexOf = (story: Timeline, at: Position): number =>
  Math.max(
    0,
    stopsOf(story).findIndex((stop) => isAt(stop, at)),
  );
