/** What authors are told in the terminal. */
import { say } from '../say.mjs';

/** The most sentences said about a story. */
const MOST_SAID = 10;

/** Says sentences about a story, but not too many. */
export function tell(title: string, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  say(`  ${title}:`);
  for (const sentence of sentences.slice(0, MOST_SAID)) say(`    ${sentence}`);
  if (sentences.length > MOST_SAID) say('    … and more (npx handscroll check lists all)');
}
