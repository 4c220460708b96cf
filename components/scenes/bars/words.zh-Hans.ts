import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  nothing: '{count}根柱都还没有画出。',
  orMore: '{figure}以上',
  goalOf: '目标{figure}',
  between: '两者之间：{text}。',
  bar: '柱',
  part: '部分',
  goal: '目标',
} satisfies Translation<typeof en>;
