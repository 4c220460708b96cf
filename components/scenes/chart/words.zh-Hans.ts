import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  point: '散点图',
  bar: '条形图',
  line: '折线图',
  area: '面积图',
  rect: '色块图',
  tick: '刻线图',
  link: '连线图',
  arc: '按占比分割的圆',
  treemap: '矩形树图',
  map: '地图',
  swarm: '蜂群图',
  pack: '圆形填充图',
  units: '逐个计数的图标',
  mosaic: '宽度按数值、内部按占比分割的柱形图',
  share: '占比',
  against: '{x}与{y}',
  coloured: '颜色表示{by}',
  facets: '每个{by}一幅小图',
  range: '{what}从{low}到{high}',
  all: '共{count}行',
  count: '数量',
  bin: '{from}至{to}',
} satisfies Translation<typeof en>;
