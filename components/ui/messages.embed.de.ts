import type { Words } from './words.ts';

export const embedDe = {
  title: '{story}: {part}',
  from: 'Aus „{story}“. {by}',
  read: 'Die ganze Geschichte lesen',
  numbers: 'Daten und Quellen',
  sources: 'Quellen',
  live: {
    previous: 'Voriges Bild',
    next: 'Nächstes Bild',
    slider: 'Durch das Bild gehen',
    at: '{at} von {of}',
    tap: 'Zum Lesen antippen',
    back: 'Zurück zur Seite',
    open: 'Geschichte lesen',
    newTab: 'Öffnet sich in einem neuen Tab',
  },
} satisfies Words['embed'];
