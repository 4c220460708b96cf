import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  at: '影片停在{at}，全长{all}。',
  play: '播放影片',
  pause: '暂停影片',
} satisfies Translation<typeof en>;
