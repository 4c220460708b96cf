/** The interface in Simplified Chinese, as an editor would write it: short, readers addressed as 你. */
import { asksZh } from './messages.asks.zh-Hans.ts';
import { classZh } from './messages.class.zh-Hans.ts';
import { doorZh } from './messages.door.zh-Hans.ts';
import { embedZh } from './messages.embed.zh-Hans.ts';
import { errorZh } from './messages.error.zh-Hans.ts';
import { galleryZh } from './messages.gallery.zh-Hans.ts';
import { presentZh } from './messages.present.zh-Hans.ts';
import { printZh } from './messages.print.zh-Hans.ts';
import { shareZh } from './messages.share.zh-Hans.ts';
import { teachZh } from './messages.teach.zh-Hans.ts';
import { shareZh } from './messages.share.zh-Hans.ts';
import { tourZh } from './messages.tour.zh-Hans.ts';
import type { Words } from './words.ts';

export const messagesZh = {
  error: errorZh,
  asks: asksZh,
  class: classZh,
  door: doorZh,
  embed: embedZh,
  gallery: galleryZh,
  present: presentZh,
  print: printZh,
  share: shareZh,
  teach: teachZh,
  share: shareZh,
  tour: tourZh,
  site: {
    name: 'Handscroll',
    tagline: '用证据讲故事，一卷一卷地展开。',
    library: '故事',
    libraryIntro: '每个故事都是一幅长卷，随着滚动徐徐展开。其中每个数字都注明来源。',
    libraryEmpty: '还没有故事。',
    minutes: '约{minutes, plural, other {#分钟}}',
    extent:
      '{chapters, plural, other {#章}} · {steps, plural, other {#节}} · 约{minutes, plural, other {#分钟}}',
    about: '关于',
    scenes: '场景类型',
    skip: '跳到正文',
    broken: '这个故事暂时无法显示',
    brokenIntro:
      '它的脚本有{errors, plural, other {#处错误}}，其他故事不受影响。如果你是作者，请修改以下内容：',
    brokenCard: '暂未显示：脚本有错误。',
    backToLibrary: '全部故事',
    notFound: '这个地址没有内容',
    notFoundIntro: '地址可能已失效，或输入有误。你可以阅读以下故事：',
  },
  about: {
    title: '关于Handscroll',
    what: '这是什么',
    whatText:
      'Handscroll把一份由文字和数字组成的普通文件，变成随滚动而动的故事。没有JavaScript时、在纸上或用读屏软件，同一页就是一篇配图文章。',
    evidence: '数字如何呈现',
    evidenceText:
      '每个数字都出自一条事实或表格中的一行，并注明来源、日期和性质：实测、记录、本文推算、估计、预测、目标或判断。专家意见不一时，各方观点以同样大小并列。',
    privacy: '隐私',
    privacyText:
      '任何信息都不会离开本站。没有账号，没有跟踪，不向其他服务器发出请求，阅读时也不设Cookie。你的设置和对故事中问题的回答只保存在你的浏览器里，免得再选一次。只有在课堂中，答案才会送到课堂的服务器，且不带姓名。',
    licences: '许可',
    licenceCode: '代码以MIT许可证自由使用。',
    licenceStories: '每个故事的文字和图画各有许可，列在故事名称旁。',
    licenceFonts:
      '字体为Labrada、Source Serif 4、Archivo和Noto Serif SC，均按SIL开放字体许可证1.1自由使用，并由本站提供。',
    licenceData: '数据归发布者所有。每条来源都注明发布者、日期和类别，有公开链接的附上链接。',
    noLicence: '未注明许可',
  },
  nav: {
    bar: '故事工具',
    contents: '目录',
    glossary: '词汇表',
    sources: '来源',
    legend: '图例',
    motion: '动态',
    share: '分享',
    help: '快捷键',
    chapters: '章目',
    close: '关闭',
    colophon: '跳到结尾',
    scrollOn: '向下滚动，开始阅读',
    here: '第{step}节，共{steps}节',
    library: '全部故事',
    languages: '其他语言',
    readHere: '阅读中文版',
  },
  story: {
    translated: '译者：{names}。',
    draft: '译文尚为草稿，还没有人对照原文校读。',
    by: '{authors}',
    signs: '怎样看图',
    figure: '图{number}',
    figureHead: '图{number}',
    table: '查看数据',
    numbersOf: '查看图{number}的数据',
    numbers: '图与表',
    numbersIntro: '故事中每幅图的数字：衡量什么、有何局限、出自何处，以及完整表格。',
    file: '下载表格（CSV）',
    toPicture: '回到图画',
    backTo: '回到故事',
    tableOf: '图{number}的表格',
    statuses: '性质',
    figureSources:
      '{count, plural, =2 {来源：{names}。} =1 {来源：{names}。} other {共#条来源，随表格列出。}}',
    readings:
      '{count, plural, =2 {两种看法} =3 {三种看法} =4 {四种看法} =5 {五种看法} =6 {六种看法} =1 {一种看法} other {#种看法}}',
    explanations: '几种解释，逐一检验',
    kinds: '类别：{kinds}',
  },
  finding: {
    supported: '证据支持',
    refuted: '证据不支持',
    open: '尚无定论',
  },
  ask: {
    quiz: '考考自己',
    poll: '你怎么看？',
    predict: '猜一猜',
    discuss: '讨论',
    options: '备选答案',
    showAnswer: '显示答案',
    right: '正确',
    rightIs: '正确：',
    predictNumber: '{min}与{max}之间的一个数。',
    predictLine: '先在纸上画：从{after}起接着画线，在{min}与{max}之间。',
    pollHint: '没有标准答案。',
    scrollOn: '也可以直接往下滚动。',
  },
  fact: {
    mark: '来源{number}',
    markAt: '来源{number}，{at}',
    medium: '可信度中等',
    low: '可信度较低',
    facts: '所用事实',
  },
  kind: {
    official: '官方',
    industry: '行业组织',
    research: '研究',
    data: '数据集',
    press: '媒体',
    advocacy: '倡议团体',
    other: '其他',
  },
  source: {
    intro: '{count, plural, other {共#条来源}}，按首次出现的顺序编号。',
    all: '{count, plural, other {全部#条来源}}，附标题和链接',
    open: '打开列表',
    via: '转引自{via}',
    accessed: '{date}查阅',
  },
  term: {
    none: '这个故事没有词汇表。',
  },
  legend: {
    colon: '：',
    intro: '这些标记在每幅图中含义相同。',
    outline: '墨线',
    outlineText: '承诺、计划或预测',
    pigment: '着色',
    pigmentText: '实测；虚边为判断',
    cinnabar: '朱砂',
    cinnabarText: '限制、争端或挫折',
    tea: '茶色',
    teaText: '别处的实测，供比较',
    torn: '撕边',
    tornText: '图形有截断，实际数值另行写出',
    nothing: '点线',
    nothingText: '没有可用的数字',
    judgement: '虚边表示判断，不是实测。',
  },
  motion: {
    intro: '画面要动多少？',
    full: '全动',
    fullText: '画面随滚动而动。',
    gentle: '缓动',
    gentleText: '画面随滚动而动，但镜头直接切换，不作推移。',
    steps: '分步',
    stepsText: '画面逐个切换，略带淡入淡出。',
    still: '静止',
    stillText: '什么都不动，图画嵌在文中。',
    light: '轻量版',
    lightText: '只有静态图画，不再加载其他内容。你的选择只保存在这台设备上。',
    noScript: 'JavaScript已关闭或未能加载，因此画面不动，图画嵌在文中。',
  },
  help: {
    arrows: '下一画面或上一画面',
    shiftArrows: '下一节或上一节',
    digits: '前往某一章',
    question: '本列表',
    letters: '用单个字母和数字作快捷键',
    browser: '上下键、空格键、翻页键和Home键照常滚动页面。',
  },
  key: {
    Space: '空格',
    Shift: 'Shift',
    Home: 'Home',
    Enter: '回车',
  },
  stage: {
    unknownAddress: '这个链接找不到对应的小节，已转到最近的一章。',
  },
} satisfies Words;
