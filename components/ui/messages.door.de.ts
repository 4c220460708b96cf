import type { Words } from './words.ts';

export const doorDe = {
  title: 'Schlüssel für Lehrkräfte',
  ask: 'Diese Seite enthält Notizen und Antworten für Lehrkräfte. Zum Öffnen geben Sie den Schlüssel ein, den der Betreiber dieses Servers festgelegt hat.',
  wrong:
    'Das ist nicht der Schlüssel. Versuchen Sie es noch einmal oder fragen Sie den Betreiber dieses Servers.',
  wait: 'Von hier kamen zu viele falsche Schlüssel. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  key: 'Schlüssel',
  open: 'Öffnen',
  read: 'Die Geschichten selbst sind für alle offen.',
} satisfies Words['door'];
