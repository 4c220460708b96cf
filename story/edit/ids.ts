/** Ids for what an author adds: they are links, so that they are made once, of the words that stand there. */
import { plainLetters } from '../plain-letters.ts';

/** Room for a number behind; an id has at most 60 letters. */
const LONGEST = 40;

/** An id from words, cut between them; `otherwise` where no Latin letter or digit is in them. */
function idFrom(words: string, otherwise: string): string {
  const id = plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = id.length > LONGEST ? id.slice(0, LONGEST).replace(/-[^-]*$/, '') : id;
  if (short === '') return otherwise;
  return /^[a-z]/.test(short) ? short : `${otherwise}-${short}`;
}

/**
 * An id made of `words` that is not among those taken: `rain-in-may`, then `rain-in-may-2`. `otherwise` is an id itself: it
 * stands for words of other scripts, and before a digit.
 */
export function newId(words: string, taken: Iterable<string>, otherwise = 'item'): string {
  const used = new Set(taken);
  const id = idFrom(words, otherwise);
  if (!used.has(id)) return id;
  let count = 2;
  while (used.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
