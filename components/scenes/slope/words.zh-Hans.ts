import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  before: '之前',
  after: '之后',
  unscaled: '仅表示方向，不按比例',
  when: '（{date}）',
  joined: '{name}从{from}{before}到{to}{after}',
  moves: '{name}{direction}',
  nothing: '尚无连线的图框：{count}个。',
  frame: '图框',
  group: '组别',
} satisfies Translation<typeof en>;
