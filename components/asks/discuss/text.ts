import type { Discuss } from '../../../story/asks/discuss/ask.ts';
import type { KindText, Printing } from '../ask-text.ts';

export const text = ({ prompts }: Discuss, { print }: Printing): KindText => ({
  prompts: prompts.map(print),
});
