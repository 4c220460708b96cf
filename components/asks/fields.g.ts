/** Each kind of question as a class answers it. From the folders here, by bin/ask-lists.ts; never edited. */
import { inClass as discuss } from './discuss/field.tsx';
import { inClass as order } from './order/field.tsx';
import { inClass as point } from './point/field.tsx';
import { inClass as poll } from './poll/field.tsx';
import { inClass as predict } from './predict/field.tsx';
import { inClass as quiz } from './quiz/field.tsx';
import { inClass as region } from './region/field.tsx';

export const ASK_FIELDS = { discuss, order, point, poll, predict, quiz, region } as const;
