import type { Words } from './words.ts';

export const doorZh = {
  title: '教师密钥',
  ask: '本页有供教师使用的备注和答案。请输入服务器管理者设定的密钥。',
  wrong: '密钥不对。请重试，或询问服务器管理者。',
  wait: '输错密钥的次数过多。请一分钟后再试。',
  key: '密钥',
  open: '打开',
  read: '故事本身对所有人开放。',
} satisfies Words['door'];
