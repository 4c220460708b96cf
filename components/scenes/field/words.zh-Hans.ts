import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  earlierOf: '{name}：此前',
  earlier: '其中{count}为此前已有',
  inOutline: '以轮廓表示',
  nameEarlier: '{name}，此前',
  nameDate: '{name}，{date}',
  amount: '数量',
  marks: '图标数',
} satisfies Translation<typeof en>;
