import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  before: 'vorher',
  after: 'nachher',
  unscaled: 'nur die Richtung, nicht maßstäblich',
  when: '({date})',
  joined: '{name} von {from} {before} auf {to} {after}',
  moves: '{name} {direction}',
  nothing: 'Felder noch ohne Linie: {count}.',
  frame: 'Feld',
  group: 'Gruppe',
} satisfies Translation<typeof en>;
