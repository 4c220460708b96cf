/** A kind of question in the studio: which parts its form has, and what it begins with. */
import type { JsonObject } from '../../story/scene.ts';

/** The form always begins with the question. */
export interface AskForm {
  readonly parts: readonly (
    'choices' | 'rightChoices' | 'items' | 'bounds' | 'truth' | 'prompts' | 'explain'
  )[];
  /** Its first fields, with words to be written over. Without it a guess is looked for in the step. */
  readonly begin?: (options: readonly string[]) => JsonObject;
}

/** Items with an id and a text. */
export const startItems = (options: readonly string[]) =>
  options.map((text, i) => ({ id: `answer-${i + 1}`, text }));
