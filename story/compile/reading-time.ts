/** How long a story takes to read. */
import type { Step } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import { paragraphsOf, wordsOf } from './plain-text.ts';

/** Chinese and Japanese letters in the time of one Latin word. */
const LETTERS_A_WORD = 1.6;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

const countWords = (text: string): number => {
  const letters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return words + letters / LETTERS_A_WORD;
};

/** The words of titles, cards, views and questions. */
export function readingWords(steps: readonly Step[], lang: string): number {
  const words = steps.flatMap(({ name, builds, views, ask }) => [
    name,
    ...builds.flatMap(({ text }) => paragraphsOf(text, lang)),
    ...views.flatMap((view) => [wordsOf(view.title, lang), ...paragraphsOf(view.text, lang)]),
    ...(ask ? [wordsOf(ask.question, lang)] : []),
  ]);
  return words.reduce((sum, text) => sum + countWords(text), 0);
}

/** Whole minutes to read these steps; at least one. */
export const readingMinutes = (steps: readonly Step[], lang: string): number =>
  Math.max(1, Math.round(readingWords(steps, lang) / DEFAULTS.wordsPerMinute));
