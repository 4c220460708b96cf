import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  count: '{total}个点中，{count}个为{name}。',
} satisfies Translation<typeof en>;
