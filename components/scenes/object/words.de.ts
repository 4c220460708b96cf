import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  seenFrom: 'Gesehen {side}, {tilt}° über dem Boden.',
  front: 'von vorn',
  right: '{degrees}° von rechts',
  left: '{degrees}° von links',
  shown: 'Zu sehen',
  through: 'Durchscheinend',
  hidden: 'Nicht zu sehen',
  moved: 'Bewegt: {clip}, {share} des Weges.',
  focus: 'Hervorgehoben',
} satisfies Translation<typeof en>;
