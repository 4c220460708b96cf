/** Each kind of question as pure functions. From the folders here, by bin/ask-lists.ts; never edited. */
import { ask as discuss } from './discuss/ask.ts';
import { ask as order } from './order/ask.ts';
import { ask as poll } from './poll/ask.ts';
import { ask as predict } from './predict/ask.ts';
import { ask as quiz } from './quiz/ask.ts';

export const ASKS = { discuss, order, poll, predict, quiz } as const;
