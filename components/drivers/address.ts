/** What a fragment of the address refers to in a story. Pure. */
import type { Timeline } from '../../story/story.ts';

export type Address =
  /** A step of the story. */
  | { readonly kind: 'step'; readonly step: string }
  /** An id that no step has: the first step of the nearest chapter instead. */
  | { readonly kind: 'nearest'; readonly step: string }
  /** Empty, or another element of the page: left to the browser. */
  | { readonly kind: 'none' };

/** `#chapter/step` of a step. */
export function fragmentOf(story: Timeline, id: string): string {
  const step = story.steps.find((other) => other.id === id) ?? story.steps[0];
  return step ? `#${step.chapter}/${step.id}` : '';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer fragments are never steps; comparing them would only cost time. */
const LONGEST = 130;

/** `isPlace` returns whether the page has an element with this id. */
export function readFragment(
  story: Timeline,
  hash: string,
  isPlace: (id: string) => boolean,
): Address {
  let fragment: string;
  try {
    fragment = decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    fragment = hash.replace(/^#/, '');
  }
  if (fragment === '' || fragment.startsWith(':~:')) return { kind: 'none' };
  const [chapter = '', id = ''] = fragment.slice(0, LONGEST).split('/');
  const exact = story.steps.find((step) => step.chapter === chapter && step.id === id);
  if (exact) return { kind: 'step', step: exact.id };
  const heads = story.steps.filter((step, i) => step.chapter !== story.steps[i - 1]?.chapter);
  const chapterStart = heads.find((step) => step.chapter === fragment);
  if (chapterStart) return { kind: 'step', step: chapterStart.id };
  if (isPlace(fragment)) return { kind: 'none' };
  // A step that moved to another chapter is still the intended step.
  const moved = story.steps.find((step) => step.id === id);
  if (moved) return { kind: 'step', step: moved.id };
  const nearest = heads
    .map((step) => ({ step: step.id, away: distance(step.chapter, chapter) }))
    .sort((a, b) => a.away - b.away)[0];
  return nearest ? { kind: 'nearest', step: nearest.step } : { kind: 'none' };
}
