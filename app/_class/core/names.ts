/**
 * Two-word names that nobody has to invent, spell or be ashamed of: a colour or a calm quality, and a living
 * thing or a place. Plain letters, so that no name can turn a line of text around.
 */
import words from './names.json' with { type: 'json' };

const { first: FIRST, second: SECOND } = words;

/** How many names there are: far more than seats. */
export const NAMES = FIRST.length * SECOND.length;

/** The name of a number; neighbours share neither word. */
export function nameOf(number: number): string {
  const at = ((number % NAMES) + NAMES) % NAMES;
  const row = Math.floor(at / FIRST.length);
  return `${FIRST[at % FIRST.length] ?? ''} ${SECOND[(at + row) % SECOND.length] ?? ''}`;
}

/** The first free number from the one that a student's key suggests: the same key gets the same name again. */
export function pickName(key: string, taken: ReadonlySet<number>): number {
  const start = Number.parseInt(key.slice(0, 8), 16) % NAMES;
  for (let i = 0; i < NAMES; i++) {
    const number = (start + i) % NAMES;
    if (!taken.has(number)) return number;
  }
  return start;
}
