/** Each kind of question in the studio. From the folders here, by bin/ask-lists.ts; never edited. */
import { form as discuss } from './discuss/form.ts';
import { form as order } from './order/form.ts';
import { form as point } from './point/form.ts';
import { form as poll } from './poll/form.ts';
import { form as predict } from './predict/form.ts';
import { form as quiz } from './quiz/form.ts';
import { form as region } from './region/form.ts';

export const ASK_FORMS = { discuss, order, point, poll, predict, quiz, region } as const;
