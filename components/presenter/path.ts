/** A path through the story for one lesson, as a show follows it. Pure. */
import type { Position, Timeline } from '../../story/story.ts';
import { firstStopOf, move, type Move } from '../../story/timeline/move.ts';
import { fill } from '../../story/catalogue/fill.ts';
import type { PresentWords } from '../ui/words.ts';
import type { Slides } from './stops.ts';

/** The path of a show: its id, and the ids of its steps in the story's order; null for the whole story. */
export type ShowPath = { readonly id: string; readonly steps: readonly string[] } | null;
export type SlidePath = Slides['paths'][number];

/**
 * The target of a move: the next stop on the path, or a stop within a step off the path that was
 * jumped to. At either end the position is returned unchanged.
 */
export function moveOn(story: Timeline, from: Position, by: Move, path: ShowPath): Position {
  let to = move(story, from, by);
  if (!path) return to;
  const byStop = by === 'next-stop' || by === 'previous-stop';
  const on = by === 'first' ? 'next-stop' : by === 'last' ? 'previous-stop' : by;
  const isOnPath = ({ step }: Position) =>
    path.steps.includes(step) || (byStop && step === from.step);
  while (!isOnPath(to)) {
    const next = move(story, to, on);
    if (next.step === to.step && next.progress === to.progress) return from;
    to = next;
  }
  return to;
}

/**
 * Where a path is joined: at the present position if its step is on the path, else at the path's
 * next step, else at its first.
 */
export function joinAt(story: Timeline, at: Position, path: NonNullable<ShowPath>): Position {
  if (path.steps.includes(at.step)) return at;
  const next = moveOn(story, at, 'next-step', path);
  return next === at ? firstStopOf(story, path.steps[0] ?? at.step) : next;
}

/** The path of a show with its time plan: the path's own, or that of the whole story. */
export function courseOf({ paths, plan }: Slides, chosen: ShowPath) {
  const path = paths.find(({ id }) => id === chosen?.id);
  return { path, plan: path?.plan ?? plan };
}

/** Values for messages about a path: `{steps}` of `{all}` in `{minutes}`. */
export const pathValues = ({ steps: all }: Slides, { steps, minutes }: SlidePath) => ({
  steps: steps.length,
  all: all.length,
  minutes,
});

/** The place of a step on a path, in words. */
export function placeOnPath(words: PresentWords, { steps }: SlidePath, step: string): string {
  const at = steps.indexOf(step);
  return at < 0 ? words.offPath : fill(words.onPath, { step: at + 1, steps: steps.length });
}
