import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  marks: '{count}个图标',
  key: '图例：{key}。',
  goal: '{name}：{figure}，{count}个图标。',
  counted: '计数图标',
  nothing: '{title}：尚未计数。',
  marksHead: '图标数',
} satisfies Translation<typeof en>;
