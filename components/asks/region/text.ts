import type { Region } from '../../../story/asks/region/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export const text = (_: Region, { prose: { t }, place }: Printing): KindText =>
  place === 'article' ? { note: t('ask.regionNote'), noteClass: 'ask-on' } : {};
