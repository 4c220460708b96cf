/** How long each step and chapter should take in front of people: the script's minutes, shared out by its words. */
import { readingWords } from '../compile/plain-text.ts';
import type { Path, Story } from '../story.ts';

export interface Plan {
  /** Whole minutes for all of it. */
  readonly minutes: number;
  /** Chapter id -> seconds, every chapter in order; together the minutes. */
  readonly chapters: { readonly [chapter: string]: number };
  /** Step id -> seconds, of the steps that are walked; together the minutes. */
  readonly steps: { readonly [step: string]: number };
}

/** What is said aloud beside a step's words costs time too, however few those are. */
const WORDS_A_STEP = 40;

/** The plan of the whole story, or of a way through it, which has no time for what it passes by. */
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
