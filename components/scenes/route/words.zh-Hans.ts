import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  whole: '按比例绘出的线，全程{of}中的{length}',
  span: '从{from}到{to}。',
  ahead: '轮廓部分：{plans}。',
  planned: '计划{date}达到{length}',
} satisfies Translation<typeof en>;
