import type { Order } from '../../../story/asks/order/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export function text(
  { options, right }: Order,
  { prose: { t }, place, print }: Printing,
): KindText {
  const byId = new Map(options.map((option) => [option.id, option]));
  const list = right.flatMap((id) => {
    const { text, why } = byId.get(id) ?? {};
    return text ? [{ id, text: print(text), why: why && print(why) }] : [];
  });
  const note =
    place === 'paper'
      ? t('print.order', { count: String(options.length) })
      : place === 'article'
        ? t('ask.scrollOn')
        : undefined;
  return {
    ...(note !== undefined && { note }),
    ...(place === 'article' && { noteClass: 'ask-on' }),
    answer: { list },
  };
}
