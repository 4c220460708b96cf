import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  shown: '{total}个部分中显示{count}个：{names}。',
  none: '{total}个部分均未显示。',
  half: '部分绘出：{names}。',
  near: '近看：{names}。',
  zoomed: '放大{times}倍，中心在自左{across}、自上{down}处。',
  share: '{name}（{share}）',
} satisfies Translation<typeof en>;
