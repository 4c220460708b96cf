import { z } from 'zod';
import { anchor, id, line, optional } from '../../script/schema-words.ts';
import { explain, on, question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('point').describe('A place on a picture, chart or map to point at.'),
  question,
  on,
  answer: optional(
    z.strictObject({
      at: anchor.describe('The part of the scene that stands there, as in labels.'),
      text: line.describe('The answer in words: "Kenya, at 63 years".'),
    }),
    'The right place: { at, text }; without it every place is an answer.',
  ),
  reveal: optional(id, 'The build that shows the answer; the last when left out.'),
  explain: explain.exactOptional(),
});
