import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  zoomed: '{times}-fach vergrößert, um {across} von links und {down} von oben.',
  compare: 'Beide Bilder vergleichen',
  near: '{times}-fach vergrößert: {name}',
  over: 'Darüber, von links auf {share} der Breite: {text}',
} satisfies Translation<typeof en>;
