/** What an author writes for each kind of question. From the folders here, by bin/ask-lists.ts; never edited. */
import { schema as discuss } from './discuss/script.ts';
import { schema as order } from './order/script.ts';
import { schema as poll } from './poll/script.ts';
import { schema as predict } from './predict/script.ts';
import { schema as quiz } from './quiz/script.ts';

export const ASK_SCHEMAS = [ discuss, order, poll, predict, quiz ] as const;
