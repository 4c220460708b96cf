import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  whole: '100%',
  output: '产量;= 100',
  inUse: '已用产能',
  idle: '闲置产能',
  used: '利用率',
  against: '{over}（相对于{line}）',
  nothing: '线上还没有任何堆叠；{line}。',
  how: '线以上的部分等于1/u - 1，u为利用率。',
  stack: '堆',
} satisfies Translation<typeof en>;
