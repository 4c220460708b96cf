import type { Words } from './words.ts';

export const errorDe = {
  title: 'Diese Seite konnte nicht angezeigt werden',
  intro:
    'Beim Laden der Seite ist etwas schiefgegangen. Nichts von dem, was Sie getan haben, ist verloren; Sie können es noch einmal versuchen.',
  retry: 'Noch einmal versuchen',
} satisfies Words['error'];
