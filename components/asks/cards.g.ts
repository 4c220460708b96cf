/** Each kind of question as a single reader answers it. From the folders here, by bin/ask-lists.ts; never edited. */
import { live as order } from './order/card.tsx';
import { live as point } from './point/card.tsx';
import { live as poll } from './poll/card.tsx';
import { live as predict } from './predict/card.tsx';
import { live as quiz } from './quiz/card.tsx';
import { live as region } from './region/card.tsx';

export const ASK_CARDS = { order, point, poll, predict, quiz, region } as const;
