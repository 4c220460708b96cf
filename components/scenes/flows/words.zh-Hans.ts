import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  nothing: '尚无流量；随后出现{names}。',
  flow: '流向',
} satisfies Translation<typeof en>;
