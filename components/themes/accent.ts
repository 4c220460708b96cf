/** A story's own accent in a theme: links and keys on the grounds of the day, and a lighter one for the night. */
import type { Look } from '../../story/look.ts';
import { nearestReadable } from '../../story/timeline/colour.ts';
import { WORDS, type Theme } from './theme.ts';

/** Moods whose links are the night's (moods.css). */
const NIGHT = new Set(['dusk', 'night']);

/** What an accent is read on, by day or by night: the grounds of the moods, and slips. */
export const accentGrounds = ({ moods }: Theme, isNight: boolean): readonly string[] =>
  [...moods].flatMap(([mood, { ground, card }]) =>
    NIGHT.has(mood) === isNight ? [ground, card] : [],
  );

/** A theme's look with this accent, which can be read by day. */
export function accented(theme: Theme, look: Look, accent: string): Look {
  const night = nearestReadable(accent, accentGrounds(theme, true), look.words ?? WORDS);
  return { ...look, color: { ...look.color, link: accent, goldLink: night } };
}
