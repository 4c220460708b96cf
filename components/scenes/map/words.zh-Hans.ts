import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  around: '以{lat}、{lon}为中心的地图，放大{times}倍。',
  north: '北纬{degrees}°',
  south: '南纬{degrees}°',
  east: '东经{degrees}°',
  west: '西经{degrees}°',
  world: '世界地图，标出{count}处。',
  routes: '连线：{names}。',
  place: '地点',
  size: '大小',
  credit: '界线：Natural Earth，已简化，不代表对任何主张的立场。',
} satisfies Translation<typeof en>;
