/**
 * How long each step and chapter should take in a presentation: the script's minutes, divided by the number
 * of words.
 */
import { readingWords } from '../compile/plain-text.ts';
import type { Path, Story } from '../story.ts';

export interface Plan {
  /** Minutes in total. */
  readonly minutes: number;
  /** Chapter id -> seconds, every chapter in order; they add up to the minutes. */
  readonly chapters: { readonly [chapter: string]: number };
  /** Step id -> seconds, for the steps that are presented; they add up to the minutes. */
  readonly steps: { readonly [step: string]: number };
}

/** Added to each step's words, because presenters also speak where there are few. */
const WORDS_A_STEP = 40;

/** The plan of the whole story, or of a lesson path, which spends no time on steps that it skips. */
export function planOf(story: Story, path?: Path): Plan {
  const minutes = path?.minutes ?? story.teach?.minutes ?? story.readingMinutes;
  const weights = story.steps.map((step) =>
    !path || path.steps.includes(step.id) ? readingWords([step], story.lang) + WORDS_A_STEP : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const seconds = weights.map((weight) => (minutes * 60 * weight) / all);
  const chapters: Record<string, number> = {};
  story.steps.forEach(({ chapter }, i) => {
    chapters[chapter] = (chapters[chapter] ?? 0) + (seconds[i] ?? 0);
  });
  const steps = Object.fromEntries(
    story.steps.flatMap(({ id }, i) => (seconds[i] ? [[id, seconds[i]]] : [])),
  );
  return { minutes, chapters, steps };
}
