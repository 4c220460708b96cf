import type { Quiz } from '../../../story/asks/quiz/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export const text = (_: Quiz, { prose: { t }, place }: Printing): KindText =>
  place === 'article' ? { note: t('ask.scrollOn'), noteClass: 'ask-on' } : {};
