/** Each kind of question as printed. From the folders here, by bin/ask-lists.ts; never edited. */
import { text as discuss } from './discuss/text.ts';
import { text as order } from './order/text.ts';
import { text as point } from './point/text.ts';
import { text as poll } from './poll/text.ts';
import { text as predict } from './predict/text.ts';
import { text as quiz } from './quiz/text.ts';
import { text as region } from './region/text.ts';

export const ASK_TEXTS = { discuss, order, point, poll, predict, quiz, region } as const;
