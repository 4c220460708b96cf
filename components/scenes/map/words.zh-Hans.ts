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
  highest: '最高：{figures}。',
  lowest: '最低：{figures}。',
  shapes: '地图，共{count}个区域。',
  simplified: '界线已简化。',
  creditOf: '界线：{credit}，已简化。',
  credit: '界线：Natural Earth，已简化，不代表对任何主张的立场。',
} satisfies Translation<typeof en>;
