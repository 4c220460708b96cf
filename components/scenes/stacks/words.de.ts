import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  whole: '100 %',
  output: 'Ausstoß;= 100',
  inUse: 'genutzte Kapazität',
  idle: 'stillstehende Kapazität',
  used: 'genutzt',
  against: '{over} gegenüber {line}',
  nothing: 'Noch steht nichts auf der Linie; {line}.',
  how: 'Über der Linie steht 1/u - 1 für einen Nutzungsgrad u.',
  stack: 'Stapel',
} satisfies Translation<typeof en>;
