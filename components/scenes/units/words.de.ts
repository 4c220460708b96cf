import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  marks: '{count} Zeichen',
  key: 'Legende: {key}.',
  goal: '{name}: {figure}, {count} Zeichen.',
  counted: 'Gezählte Zeichen',
  nothing: '{title}: noch ist nichts gezählt.',
  marksHead: 'Zeichen',
} satisfies Translation<typeof en>;
