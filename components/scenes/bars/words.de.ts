import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  nothing: {
    one: 'Der Balken ist noch nicht gezeichnet.',
    other: 'Von {count} Balken ist noch keiner gezeichnet.',
  },
  orMore: '{figure} oder mehr',
  goalOf: 'Ziel {figure}',
  between: 'Dazwischen: {text}.',
  bar: 'Balken',
  part: 'Teil',
  goal: 'Ziel',
} satisfies Translation<typeof en>;
