import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  earlierOf: '{name}: früher',
  earlier: 'davon {count} früher',
  inOutline: 'im Umriss',
  nameEarlier: '{name}, früher',
  nameDate: '{name}, {date}',
  amount: 'Menge',
  marks: 'Zeichen',
} satisfies Translation<typeof en>;
