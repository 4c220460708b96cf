/** How each kind of question is checked and compiled. From the folders here, by bin/ask-lists.ts; never edited. */
import * as discuss from './discuss/script.ts';
import * as order from './order/script.ts';
import * as point from './point/script.ts';
import * as poll from './poll/script.ts';
import * as predict from './predict/script.ts';
import * as quiz from './quiz/script.ts';
import * as region from './region/script.ts';

export const ASK_SCRIPTS = { discuss, order, point, poll, predict, quiz, region } as const;
