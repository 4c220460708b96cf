import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  goalOf: '{name}: Ziel',
  fence: 'Zaun um {name}',
  near: '{name}: nächstes Datum',
  far: '{name}: fernes Datum',
  sight: 'Sichtlinie zu {name}',
  station: 'Messpunkt',
  unpainted: 'unbemalt',
  planned: 'geplant',
  full: 'eingeschätzt: ganz',
  partly: 'eingeschätzt: teilweise',
  little: 'eingeschätzt: wenig',
  share: '{share} des Ziels',
  inkDrawn: '{share} der Tusche gezeichnet',
  paper: 'Papier',
  peaks: { one: '{count} Gipfel', other: '{count} Gipfel' },
  painted: '{peaks} ({drawn}), davon bemalt: {painted}',
  posts: '{posts} Pfosten, davon {hollow} hohl, stehen um {name}',
  ghosts: 'darüber stehen Umrisse späterer Daten',
  sights: 'Sichtlinien führen zu den Gipfeln',
  fog: 'Nebel liegt über der hinteren Reihe',
  peak: 'Gipfel',
  level: 'Höhe',
} satisfies Translation<typeof en>;
