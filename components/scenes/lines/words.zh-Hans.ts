import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  nothing: '尚未绘出；横轴到{to}为止。',
} satisfies Translation<typeof en>;
