import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  nothing: 'Noch ist nichts gezeichnet; die Achse reicht bis {to}.',
} satisfies Translation<typeof en>;
