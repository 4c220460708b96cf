import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  seal: 'Das Siegel „{says}“, {ink}',
  worn: 'Abnutzung {wear} von 5',
  red: 'in Zinnober',
  solid: 'in voller Tusche',
  outline: 'als Tuscheumriss',
  nothing: 'Noch keine Worte auf der Bühne.',
  figure: 'Zahl',
} satisfies Translation<typeof en>;
