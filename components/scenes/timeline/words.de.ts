import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  happened: 'geschehen',
  ended: 'beendet',
  taken: 'Schritt getan',
  eased: 'gelockert, aufgehoben oder nie angewandt',
  planned: 'geplant',
  nothing: 'Noch kein Ereignis; die Achse reicht von {from} bis {to}.',
  hollow: 'davon {count} hohl',
  lane: '{name} {count}',
  posts: 'Pfosten je Bahn: {lanes}.',
  events: 'Ereignisse je Bahn: {lanes}.',
  latest: 'Zuletzt: {name}, {date}.',
  laneHead: 'Bahn',
  event: 'Ereignis',
  sign: 'Zeichen',
} satisfies Translation<typeof en>;
