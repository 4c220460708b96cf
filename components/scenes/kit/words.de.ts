import type { Translation } from './say.ts';
import type { en } from './words.en.ts';

export const de = {
  noFigure: 'keine Angabe',
  date: 'Datum',
  value: 'Wert',
  what: 'Was',
  name: 'Name',
  note: 'Anmerkung',
  valueIn: '{value} ({date})',
  valueOn: '{value} ({date})',
  fromTo: 'von {from} bis {to}',
  rises: 'steigt',
  falls: 'fällt',
  staysLevel: 'bleibt gleich',
} satisfies Translation<typeof en>;
