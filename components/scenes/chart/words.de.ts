import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  point: 'Punkte',
  bar: 'Balken',
  line: 'Linien',
  area: 'Flächen',
  rect: 'Felder',
  tick: 'Striche',
  link: 'Verbindungen',
  arc: 'Ein Kreis, in Anteile geteilt',
  treemap: 'Kacheln',
  map: 'Eine Karte',
  swarm: 'Ein Schwarm von Punkten',
  pack: 'Gepackte Kreise',
  units: 'Gezählte Zeichen',
  mosaic: 'Säulen, so breit wie ihre Zahl und in Anteile geteilt',
  share: 'Anteil',
  against: '{y} nach {x}',
  coloured: 'Farben: {by}',
  facets: 'je ein kleines Diagramm: {by}',
  range: '{what}: von {low} bis {high}',
  all: { one: 'insgesamt {count} Zeile', other: 'insgesamt {count} Zeilen' },
  count: 'Anzahl',
  bin: '{from} bis {to}',
} satisfies Translation<typeof en>;
