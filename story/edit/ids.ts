/** Makes ids for what an author adds. Ids are used in links, so they are made once, from the words at that time. */
import { plainLetters } from '../plain-letters.ts';

/** Leaves room for a number at the end; an id has at most 60 characters. */
const LONGEST = 40;

/** An id from words, cut between words; `otherwise` if they contain no Latin letters or digits. */
function idFrom(words: string, otherwise: string): string {
  const id = plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = id.length > LONGEST ? id.slice(0, LONGEST).replace(/-[^-]*$/, '') : id;
  if (short === '') return otherwise;
  return /^[a-z]/.test(short) ? short : `${otherwise}-${short}`;
}

/**
 * An id made from `words` that is not taken: `rain-in-may`, then `rain-in-may-2`. `otherwise` is a valid id:
 * it is used for words in other scripts, and as a prefix before a digit.
 */
export function newId(words: string, taken: Iterable<string>, otherwise = 'item'): string {
  const used = new Set(taken);
  const id = idFrom(words, otherwise);
  if (!used.has(id)) return id;
  let count = 2;
  while (used.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
