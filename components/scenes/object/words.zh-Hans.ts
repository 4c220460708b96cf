import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  seenFrom: '{side}观看，高出地面{tilt}°。',
  front: '从正面',
  right: '从右侧{degrees}°',
  left: '从左侧{degrees}°',
  shown: '显示',
  through: '半透明',
  hidden: '未显示',
  moved: '运动：{clip}，进行到{share}。',
  focus: '突出',
} satisfies Translation<typeof en>;
