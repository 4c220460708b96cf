import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  happened: '已发生',
  ended: '已结束',
  taken: '已采取',
  eased: '放宽、取消或从未实施',
  planned: '计划中',
  nothing: '尚无事件；时间轴从{from}到{to}。',
  hollow: '其中{count}个空心',
  lane: '{name}{count}个',
  posts: '各行的标记：{lanes}。',
  events: '各行的事件：{lanes}。',
  latest: '最近一项：{name}，{date}。',
  laneHead: '行',
  event: '事件',
  sign: '标记',
} satisfies Translation<typeof en>;
