import type { Translation } from './say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  noFigure: '无数据',
  date: '日期',
  value: '数值',
  what: '内容',
  name: '名称',
  note: '说明',
  valueIn: '{value}（{date}）',
  valueOn: '{value}（{date}）',
  fromTo: '从{from}到{to}',
  rises: '上升',
  falls: '下降',
  staysLevel: '持平',
} satisfies Translation<typeof en>;
