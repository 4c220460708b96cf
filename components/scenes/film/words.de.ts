import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  at: 'Der Film steht bei {at} von {all}.',
  play: 'Film abspielen',
  pause: 'Film anhalten',
} satisfies Translation<typeof en>;
