import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  order: '排列顺序由本文拟定，并非尺度',
  apart: '另列，{about}',
  empty: '从一个测点引出的测线，通向{count}个空位。',
  coming: '尚待给出：{names}。',
  who: '谁说的',
  when: '何时',
  verdict: '结论',
  about: '关于什么',
} satisfies Translation<typeof en>;
