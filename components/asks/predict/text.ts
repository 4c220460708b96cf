import type { Predict } from '../../../story/asks/predict/ask.ts';
import { numberFormat } from '../../../story/locale.ts';
import type { KindText, Printing } from '../ask-text.ts';

/** How to guess; on a slide the range alone. */
function noteOf(
  { t }: Printing['prose'],
  place: Printing['place'],
  { after, ...ends }: NonNullable<KindText['range']>,
): string | undefined {
  if (place === 'slide') return undefined;
  const onPaper = place === 'paper';
  return after === undefined
    ? t(onPaper ? 'print.guessNumber' : 'ask.predictNumber', ends)
    : t(onPaper ? 'print.guessLine' : 'ask.predictLine', { ...ends, after });
}

export function text(ask: Predict, { prose, place }: Printing): KindText {
  const print = (value: number) => numberFormat(prose.story.lang, {}).format(value);
  const after = ask.by === 'line' ? ask.series?.after : undefined;
  const range = { min: print(ask.min), max: print(ask.max), after };
  const note = noteOf(prose, place, range);
  return {
    range,
    ...(note !== undefined && { note }),
    answer: { value: ask.answer, number: ask.value },
  };
}
