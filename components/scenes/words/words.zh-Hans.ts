import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  seal: '印章“{says}”，{ink}',
  worn: '磨损{wear}/5',
  red: '朱红',
  solid: '实墨',
  outline: '墨线轮廓',
  nothing: '画面上还没有文字。',
  figure: '数字',
} satisfies Translation<typeof en>;
