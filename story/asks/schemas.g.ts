/** What an author writes for each kind of question. From the folders here, by bin/ask-lists.ts; never edited. */
import { schema as discuss } from './discuss/schema.ts';
import { schema as order } from './order/schema.ts';
import { schema as point } from './point/schema.ts';
import { schema as poll } from './poll/schema.ts';
import { schema as predict } from './predict/schema.ts';
import { schema as quiz } from './quiz/schema.ts';
import { schema as region } from './region/schema.ts';

export const ASK_SCHEMAS = [ discuss, order, point, poll, predict, quiz, region ] as const;
