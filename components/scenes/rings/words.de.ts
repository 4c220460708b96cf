import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const de = {
  nothing: 'Noch ist kein Ring gezeichnet.',
  ring: 'Ein Ring aus parallelen Linien: {name}.',
  rings: '{count} Ringe aus parallelen Linien, jeder durch den nächsten: {names}.',
  crossing: 'Wo sie sich kreuzen: {text}.',
  named: 'Namen nach Datum: {names}.',
  noQuantity: 'Eine Menge wird nicht gezeigt.',
} satisfies Translation<typeof en>;
