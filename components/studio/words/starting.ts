/** Words that the studio itself has put there, to be written over. */
import { WORDS as STUDIO } from '../words.en.ts';
import { WORDS } from './words.en.ts';

const STARTING = new Set<string>([
  ...Object.values(STUDIO.begin),
  ...Object.values(STUDIO.start.starters).map(([question]) => question),
  ...Object.values(WORDS.starts).flat(),
]);

/** Whether a text is as the studio began it: it is selected where one comes to it. */
export const isStarting = (text: string): boolean => STARTING.has(text);
