/**
 * A story's own accent colour in a theme: for links and keys on day grounds, and a lighter one for
 * night grounds.
 */
import type { Look } from '../../story/look.ts';
import { nearestReadable } from '../../story/timeline/colour.ts';
import { WORDS, type Theme } from './theme.ts';

/** Moods with the link colour of the night (moods.css). */
const NIGHT = new Set(['dusk', 'night']);

/** The grounds of an accent, by day or by night: those of the moods, and slips. */
export const accentGrounds = ({ moods }: Theme, isNight: boolean): readonly string[] =>
  [...moods].flatMap(([mood, { ground, card }]) =>
    NIGHT.has(mood) === isNight ? [ground, card] : [],
  );

/** A theme's look with this accent, which must be readable on day grounds. */
export function accented(theme: Theme, look: Look, accent: string): Look {
  const night = nearestReadable(accent, accentGrounds(theme, true), look.words ?? WORDS);
  return { ...look, color: { ...look.color, link: accent, goldLink: night } };
}
