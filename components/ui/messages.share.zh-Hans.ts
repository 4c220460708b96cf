/** 分享、单节页面与卡片。 */
export const shareZh = {
  sources: '{count, plural, other {来源}}：{names}{more, plural, =0 {} other {等}}。',
} as const;
