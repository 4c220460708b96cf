import type { Words } from './words.ts';

export const errorZh = {
  title: '本页无法显示',
  intro: '页面加载时出了问题。你所做的都没有丢失，可以再试一次。',
  retry: '重试',
} satisfies Words['error'];
