import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  painted: 'bemalt bis {level} auf einer Skala bis {top}',
  nothing: 'nichts ist bemalt auf einer Skala bis {top}',
  forecast: 'Prognose {values}',
  then: 'Danach: {gap}.',
} satisfies Translation<typeof en>;
