import type { Translation } from '../kit/say.ts';
import type { en } from './words.en.ts';

export const zhHans = {
  goalOf: '{name}：目标',
  fence: '围住{name}的围栏',
  near: '{name}：下一时点',
  far: '{name}：远期时点',
  sight: '通向{name}的测线',
  station: '测点',
  unpainted: '未着色',
  planned: '计划中',
  full: '评判：满',
  partly: '评判：部分',
  little: '评判：少',
  share: '目标的{share}',
  inkDrawn: '墨线画出{share}',
  paper: '素纸',
  peaks: '{count}座山峰',
  painted: '{peaks}（{drawn}），其中{painted}座着色',
  posts: '{name}周围立着{posts}根桩，其中{hollow}根空心',
  ghosts: '上方是日后时点的轮廓',
  sights: '测线伸向各峰顶',
  fog: '远处一列罩着雾',
  peak: '山峰',
  level: '高度',
} satisfies Translation<typeof en>;
