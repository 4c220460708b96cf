import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  shown: {
    one: '{count} von {total} Teilen ist zu sehen: {names}.',
    other: '{count} von {total} Teilen sind zu sehen: {names}.',
  },
  none: 'Keines seiner {total} Teile ist zu sehen.',
  half: 'Zum Teil gezeichnet: {names}.',
  near: 'Aus der Nähe: {names}.',
  zoomed: '{times}-fach vergrößert, um {across} von links und {down} von oben.',
  share: '{name} ({share})',
} satisfies Translation<typeof en>;
