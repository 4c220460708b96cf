import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  order: 'die Reihenfolge ist unsere und kein Maßstab',
  apart: 'für sich, {about}',
  empty: 'Sichtlinien von einem Messpunkt zu {count} leeren Stellen.',
  coming: 'Noch ohne Worte: {names}.',
  who: 'Wer',
  when: 'Wann',
  verdict: 'Urteil',
  about: 'Worüber',
} satisfies Translation<typeof en>;
