import type { Point } from '../../../story/asks/point/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';
import { flatten } from '../../step/flatten.ts';

export function text({ answer }: Point, { prose: { t }, place }: Printing): KindText {
  const note =
    place === 'paper' ? t('print.point') : place === 'article' ? t('ask.pointNote') : undefined;
  return {
    ...(note !== undefined && { note }),
    ...(place === 'article' && { noteClass: 'ask-on' }),
    ...(place === 'paper' && { range: { min: '', max: '', after: '' } }),
    ...(answer && { answer: { value: flatten(answer.text) } }),
  };
}
