import type { Words } from './words.ts';

export const galleryZh = {
  title: '场景类型',
  intro:
    '故事的舞台上能放什么。每种类型都有一个例子：可以拖动，也可以在工作室中打开，改成你自己的。',
  canvas: '在画布上以三维绘制，每个画面只放一个这样的场景。',
  svg: '以矢量图形绘制，可以并排放任意多个。',
  all: '全部场景类型',
  open: '在工作室中打开',
  slider: '从一个状态到另一个状态',
  table: '同样的内容，以表格呈现',
  states: '各个状态的静态图',
  forms: '图表形式',
  copyForm: '每一种都来自真实的表格。把它的字段复制到场景的 params 中，换上你自己的列。',
  anchors: '可以加标签的部分',
  fields: '字段',
  field: '字段',
  type: '允许的值',
  meaning: '含义',
  required: '必填',
  command: '同样的参考，在终端中查看：',
} satisfies Words['gallery'];
