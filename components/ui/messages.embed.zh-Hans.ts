import type { Words } from './words.ts';

export const embedZh = {
  title: '{story}：{part}',
  from: '选自《{story}》。{by}',
  read: '阅读完整故事',
  numbers: '数据与来源',
  sources: '来源',
  live: {
    previous: '上一幅',
    next: '下一幅',
    slider: '移动画面',
    at: '{at}/{of}',
    tap: '点按阅读',
    back: '返回页面',
    open: '阅读故事',
    newTab: '在新标签页中打开',
  },
} satisfies Words['embed'];
