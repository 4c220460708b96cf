import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  painted: '着色至{level}，标尺上限{top}',
  nothing: '未着色，标尺上限{top}',
  forecast: '预测{values}',
  then: '此后{gap}。',
} satisfies Translation<typeof en>;
