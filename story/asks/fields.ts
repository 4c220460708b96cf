/** Fields that kinds of question share. */
import { z } from 'zod';
import { id, line, text } from '../script/schema-words.ts';

export const question = line.describe('The question.');
export const explain = text.describe('The explanation, folded until it is asked for.');
export const option = {
  id: id.describe('Unique among the options.'),
  text: line.describe('The option.'),
};
export const optionsOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(2).max(6).describe('2 to 6 options.');
export const on = id.describe(
  'The scene that is answered on; it stands on stage as the step begins.',
);
