import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  whole: 'eine maßstäbliche Linie, {length} eines Wegs von {of}',
  span: 'Von {from} bis {to}.',
  ahead: 'Im Umriss: {plans}.',
  planned: '{length} geplant für {date}',
} satisfies Translation<typeof en>;
