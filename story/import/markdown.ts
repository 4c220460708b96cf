/** Markdown with front matter as the files of a story: pure, bounded, and every word is in the story or among what was left. */
import { compose } from './compose.ts';
import { readFrontMatter, type About } from './front-matter.ts';
import {
  cleaned,
  isSeen,
  MOST_LETTERS,
  type Beside,
  type ImportResult,
  type Left,
} from './imported.ts';

/** Makes a story of Markdown without a head; `about` and `left` are what was found before. */
export function storyOf(
  text: string,
  about: About,
  left: readonly Left[],
  beside: Beside,
): ImportResult {
  if (text.length > MOST_LETTERS)
    return { refused: 'The text is longer than 400,000 letters: make a story of a part of it.' };
  if (!isSeen(text))
    return { refused: 'There are no words here: paste a text, or drop a file that has some.' };
  return compose(text, about, left, beside);
}

/** Makes a story of a Markdown text. Never throws for what it holds. */
export function importMarkdown(text: string, beside: Beside = {}): ImportResult {
  const front = readFrontMatter(cleaned(text.slice(0, MOST_LETTERS + 1)));
  return storyOf(front.text, front.about, front.left, beside);
}
