/** How long each chapter should take in front of people: the script's minutes, shared out by its words. */
import { readingWords } from '../compile/plain-text.ts';
import type { Story } from '../story.ts';

export interface Plan {
  /** Whole minutes for all of it. */
  readonly minutes: number;
  /** Chapter id -> seconds; together the minutes. */
  readonly chapters: { readonly [chapter: string]: number };
}

/** What is said aloud beside a step's words costs time too, however few those are. */
const WORDS_A_STEP = 40;

export function planOf(story: Story): Plan {
  const minutes = story.teach?.minutes ?? story.readingMinutes;
  const weights = story.chapters.map(({ id }) => {
    const steps = story.steps.filter(({ chapter }) => chapter === id);
    return [id, readingWords(steps, story.lang) + WORDS_A_STEP * steps.length] as const;
  });
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const seconds = weights.map(([id, weight]) => [id, (minutes * 60 * weight) / all] as const);
  return { minutes, chapters: Object.fromEntries(seconds) };
}
