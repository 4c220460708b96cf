import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  cloth: 'Das Rollbild',
  roller: 'Rolle',
  fills: '{name} ist zu {share} offen und füllt die Bühne.',
  open: '{name} ist zu {share} offen',
  rest: 'der Rest liegt auf der Rolle',
  leaving: 'die Borten gehen aus dem Bild',
  held: 'zwei Borten halten es',
} satisfies Translation<typeof en>;
