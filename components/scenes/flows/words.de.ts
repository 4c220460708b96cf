import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  nothing: 'Noch fließt nichts; es folgen {names}.',
  flow: 'Fluss',
} satisfies Translation<typeof en>;
