/** A kind of question in the studio: what it begins with; its form comes from its schema. */
import type { JsonObject } from '../../story/scene.ts';

/** The picture at the step, with the parts that can be named. */
export interface Pictured {
  readonly scene: string;
  readonly pressed: 'parts' | 'places' | undefined;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}
export interface AskForm {
  /** Its first fields, with words to be written over. Without it a guess is looked for in the step. */
  readonly begin?: (options: readonly string[], picture: Pictured | undefined) => JsonObject;
  /** It is only offered where this can be pressed on the picture, of two parts or more. */
  readonly on?: Pictured['pressed'];
}

/** Items with an id and a text. */
export const startItems = (options: readonly string[]) =>
  options.map((text, i) => ({ id: `answer-${i + 1}`, text }));
