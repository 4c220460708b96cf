import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  around: 'Eine Karte um {lat}, {lon}, {times}-fach vergrößert.',
  north: '{degrees}° Nord',
  south: '{degrees}° Süd',
  east: '{degrees}° Ost',
  west: '{degrees}° West',
  world: {
    one: 'Eine Weltkarte mit einem bezeichneten Ort.',
    other: 'Eine Weltkarte mit {count} bezeichneten Orten.',
  },
  routes: 'Linien: {names}.',
  place: 'Ort',
  size: 'Größe',
  highest: 'Am höchsten: {figures}.',
  lowest: 'Am niedrigsten: {figures}.',
  shapes: {
    one: 'Eine Karte mit einem Gebiet.',
    other: 'Eine Karte mit {count} Gebieten.',
  },
  simplified: 'Grenzen vereinfacht.',
  creditOf: 'Grenzen: {credit}; vereinfacht.',
  credit: 'Grenzen: Natural Earth, vereinfacht. Sie nehmen zu keinem Anspruch Stellung.',
} satisfies Translation<typeof en>;
