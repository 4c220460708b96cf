/** Each kind of question as pure functions. From the folders here, by bin/ask-lists.ts; never edited. */
import { ask as discuss } from './discuss/ask.ts';
import { ask as order } from './order/ask.ts';
import { ask as point } from './point/ask.ts';
import { ask as poll } from './poll/ask.ts';
import { ask as predict } from './predict/ask.ts';
import { ask as quiz } from './quiz/ask.ts';
import { ask as region } from './region/ask.ts';

export const ASKS = { discuss, order, point, poll, predict, quiz, region } as const;
