import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  count: '{count} von {total} Punkten: {name}.',
} satisfies Translation<typeof en>;
