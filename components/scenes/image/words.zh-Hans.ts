import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  zoomed: '放大{times}倍，中心在自左{across}、自上{down}处。',
  compare: '比较两幅图',
  near: '放大{times}倍：{name}',
  over: '自左起覆盖{share}：{text}',
} satisfies Translation<typeof en>;
