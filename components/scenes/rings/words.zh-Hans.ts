import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  nothing: '还没有画出环。',
  ring: '一个平行线组成的环：{name}。',
  rings: '{count}个平行线组成的环，环环相扣：{names}。',
  crossing: '相交之处：{text}。',
  named: '按时间排列的名称：{names}。',
  noQuantity: '图中不表示数量。',
} satisfies Translation<typeof en>;
