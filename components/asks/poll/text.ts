import type { Poll } from '../../../story/asks/poll/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export const text = (_: Poll, { prose: { t }, place }: Printing): KindText =>
  place === 'article' ? { note: t('ask.pollHint'), noteClass: 'paper-foot' } : {};
