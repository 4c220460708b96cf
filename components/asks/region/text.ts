import type { Region } from '../../../story/asks/region/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export function text({ on, options }: Region, { prose: { t }, place }: Printing): KindText {
  if (place === 'article') return { note: t('ask.regionNote'), noteClass: 'ask-on' };
  return place === 'paper' ? { pins: { on, parts: options.map(({ at }) => at) } } : {};
}
