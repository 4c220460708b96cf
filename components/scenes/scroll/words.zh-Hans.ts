import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  cloth: '画卷',
  roller: '卷轴',
  fills: '{name}展开{share}，占满画面。',
  open: '{name}展开{share}',
  rest: '其余仍在轴上',
  leaving: '裱边正在移出',
  held: '两道裱边固定',
} satisfies Translation<typeof en>;
